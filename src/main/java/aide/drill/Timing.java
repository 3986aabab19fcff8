package aide.drill;

import static aide.base.Check.require;

/**
 * How long a class may think about a question.
 *
 * @param seconds for each question; 0 for as long as it takes
 * @param extra seconds more, for a class that needs them
 */
public record Timing(int seconds, int extra) {

    public static final Timing OFF = new Timing(0, 0);

    /** Beyond an hour nobody waits for an answer. */
    public static final int SECONDS_MAX = 3_600;

    private static final long MILLIS = 1_000;

    public Timing {
        require(
                seconds >= 0 && seconds <= SECONDS_MAX,
                "seconds is %d, expected 0 to %d",
                seconds,
                SECONDS_MAX);
        require(
                extra >= 0 && extra <= SECONDS_MAX,
                "extra is %d, expected 0 to %d",
                extra,
                SECONDS_MAX);
        require(seconds > 0 || extra == 0, "extra is %d, but there is no time to add it to", extra);
    }

    /** So many seconds for each question; without any, more of them make no sense. */
    Timing of(int other) {
        return new Timing(other, other == 0 ? 0 : extra);
    }

    public boolean isOn() {
        return seconds > 0;
    }

    /** 0 where time is not limited. */
    long allowedMillis() {
        return (seconds + (long) extra) * MILLIS;
    }
}
