package aide.fsrs;

/** Intervals in study days, by grade, 0 where the question comes back the same day. */
record Days(int again, int hard, int good, int easy) {

    /** By how many days at least a grade waits longer than the one below it. */
    record Gaps(int hard, int good, int easy) {

        static final Gaps NONE = new Gaps(0, 0, 0);
        static final Gaps REVIEW = new Gaps(0, 1, 1);
        static final Gaps EVERYWHERE = new Gaps(1, 1, 1);
    }

    int of(Grade grade) {
        return switch (grade) {
            case AGAIN -> again;
            case HARD -> hard;
            case GOOD -> good;
            case EASY -> easy;
        };
    }

    /** Moves later what comes too soon after the grade below it. */
    Days raised(Gaps gaps) {
        int h = Math.max(hard, again + gaps.hard);
        int g = Math.max(good, h + gaps.good);
        return new Days(again, h, g, Math.max(easy, g + gaps.easy));
    }

    /** Moves sooner what comes after the maximum, or too late for the grade above it. */
    Days lowered(int maximum, Gaps gaps) {
        int e = Math.min(easy, maximum);
        int g = Math.min(good, e - gaps.easy);
        int h = Math.min(hard, g - gaps.good);
        return new Days(Math.min(again, h - gaps.hard), h, g, e);
    }

    /**
     * Each interval picked from its range, then the order restored where chance made two fall on one
     * day. That never leaves a range: of two intervals the longer may be fuzzed to a later day, and
     * what the maximum pushes down stays above the interval without fuzz.
     */
    Days fuzzed(Fuzz fuzz) {
        Gaps gaps = gaps();
        return new Days(fuzz.pick(again), fuzz.pick(hard), fuzz.pick(good), fuzz.pick(easy))
                .raised(gaps)
                .lowered(fuzz.maximumDays(), gaps);
    }

    private Gaps gaps() {
        return new Gaps(again < hard ? 1 : 0, hard < good ? 1 : 0, good < easy ? 1 : 0);
    }
}
