package aide.drill;

/** What a right answer of a team is worth. */
public enum Scoring {
    /** One point, however long it took. */
    RIGHT {
        @Override
        int points(long millis, long allowedMillis) {
            return 1;
        }
    },
    /** 100 points, and up to 100 more, falling evenly to none at the end of the time. */
    SPEED {
        @Override
        int points(long millis, long allowedMillis) {
            long left = Math.max(0, allowedMillis - millis);
            return BASE + (allowedMillis == 0 ? 0 : (int) (BASE * left / allowedMillis));
        }
    };

    private static final int BASE = 100;

    /**
     * The points for a right answer.
     *
     * @param millis how long it took
     * @param allowedMillis how long it might take; 0 for as long as one likes
     */
    abstract int points(long millis, long allowedMillis);
}
