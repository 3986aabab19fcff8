package aide.study;

import java.util.Arrays;

/**
 * How long an answer takes a learner, with what is read after it.
 *
 * @param seconds of one answer
 */
public record Pace(int seconds) {

    /** Of somebody of whom too little is known. */
    private static final Pace USUAL = new Pace(12);

    /** For the verdict, the fact and the citations. */
    private static final int READING_SECONDS = 5;

    private static final int ANSWERS_MIN = 20;
    private static final int MILLIS_MAX = 60_000;
    private static final int SECOND_MILLIS = 1_000;
    private static final int MINUTE_SECONDS = 60;

    /** The median of the right answers from memory; whoever took longer than a minute was away. */
    public static Pace of(Progress progress) {
        long[] millis = new long[progress.standings().size()];
        int count = 0;
        for (Standing standing : progress.standings().values()) {
            if (standing.pace().isPresent() && standing.pace().getAsLong() <= MILLIS_MAX) {
                millis[count++] = standing.pace().getAsLong();
            }
        }
        if (count < ANSWERS_MIN) {
            return USUAL;
        }
        Arrays.sort(millis, 0, count);
        return new Pace((int) (millis[count / 2] / SECOND_MILLIS) + READING_SECONDS);
    }

    /** How many answers there is time for, at least one. */
    public int answers(int minutes) {
        return Math.max(1, Math.min(Limits.MOST, minutes * MINUTE_SECONDS / seconds));
    }

    /** How many minutes so many answers take, begun ones counted as whole. */
    public int minutes(int answers) {
        return (answers * seconds + MINUTE_SECONDS - 1) / MINUTE_SECONDS;
    }
}
