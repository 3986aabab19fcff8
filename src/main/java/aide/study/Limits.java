package aide.study;

import static aide.base.Check.require;

/**
 * How much is enough.
 *
 * @param newADay questions asked for the first time, a study day
 * @param reviewsADay answers to known questions, a study day
 * @param sitting questions in one sitting
 */
public record Limits(int newADay, int reviewsADay, int sitting) {

    /**
     * Ten new questions grow to about sixty answers a day within weeks, a quarter of an hour. Who
     * comes back after a break should not meet more than that: what is over it waits for other days.
     */
    public static final Limits DEFAULT = new Limits(10, 60, 50);

    public static final int MOST = 9999;

    public Limits {
        requireCount("newADay", newADay, 0);
        requireCount("reviewsADay", reviewsADay, 0);
        requireCount("sitting", sitting, 1);
    }

    public Limits withNewADay(int newADay) {
        return new Limits(newADay, reviewsADay, sitting);
    }

    public Limits withSitting(int sitting) {
        return new Limits(newADay, reviewsADay, sitting);
    }

    /** These, with what has changed from one to the other. */
    public Limits following(Limits before, Limits after) {
        return new Limits(
                before.newADay == after.newADay ? newADay : after.newADay,
                before.reviewsADay == after.reviewsADay ? reviewsADay : after.reviewsADay,
                before.sitting == after.sitting ? sitting : after.sitting);
    }

    int newLeft(Tally today) {
        return Math.max(0, newADay - today.introduced());
    }

    int reviewsLeft(Tally today) {
        return Math.max(0, reviewsADay - today.reviewed());
    }

    private static void requireCount(String name, int count, int least) {
        require(
                count >= least && count <= MOST,
                "%s is %d, expected %d to %d",
                name,
                count,
                least,
                MOST);
    }
}
