package aide.study;

/** How well a question was known before it was answered. */
public enum Maturity {
    /** Asked for the first time. */
    NEW,
    /** Being learnt, or being learnt again. */
    LEARNING,
    /** Known, and to come back within three weeks. */
    YOUNG,
    /** Known for longer. */
    MATURE;

    /** As Anki draws the line, so that figures can be compared. */
    private static final int MATURE_FROM_DAYS = 21;

    static Maturity of(Standing standing) {
        if (standing.isNew()) {
            return NEW;
        }
        if (!standing.isKnown()) {
            return LEARNING;
        }
        return standing.intervalDays() < MATURE_FROM_DAYS ? YOUNG : MATURE;
    }

    /** Whether an answer tells if memory holds. */
    public boolean isKnown() {
        return this == YOUNG || this == MATURE;
    }
}
