package aide.fsrs;

/**
 * Scatters intervals, so that questions learned together do not come back together for ever.
 *
 * <p>The range is that of Anki and ts-fsrs. The pick floors: py-fsrs rounds, and so leaves the range
 * by a day.
 *
 * @param elapsedDays since the last review; an interval longer than that stays longer
 * @param chance in [0, 1)
 */
record Fuzz(double elapsedDays, int maximumDays, double chance) {

    /** Intervals under two and a half days are left alone. */
    private static final double LEAST_DAYS = 2.5;

    int pick(int days) {
        if (days < LEAST_DAYS) {
            return days;
        }
        int earliest = earliest(days);
        // Adding before flooring would round up to the day after the latest for a chance close to
        // 1.
        return earliest + (int) (chance * (latest(days) - earliest + 1));
    }

    int earliest(int days) {
        int earliest = Math.max(2, (int) Math.round(days - spread(days)));
        return days > elapsedDays ? Math.max(earliest, (int) elapsedDays + 1) : earliest;
    }

    int latest(int days) {
        return Math.min(maximumDays, (int) Math.round(days + spread(days)));
    }

    /** A day, and 15 % of the first week, 10 % of the next two, 5 % of the rest. */
    static double spread(int days) {
        return 1
                + 0.15 * (Math.min(days, 7) - LEAST_DAYS)
                + 0.10 * Math.max(0, Math.min(days, 20) - 7)
                + 0.05 * Math.max(0, days - 20);
    }
}
