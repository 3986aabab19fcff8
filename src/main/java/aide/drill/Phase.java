package aide.drill;

/** How far a class has come with a question. */
public enum Phase {
    /** The question stands alone: first everybody thinks. */
    ASKED,
    /** The choices are shown, and answers come in. */
    OPEN,
    /** No more answers; nothing tells yet which is right. */
    LOCKED,
    /** The right answer is shown, and why. */
    REVEALED,
    /** Left out. */
    SKIPPED;

    /** Whether the choices can be seen, so that there is something to answer. */
    public boolean isShown() {
        return this != ASKED && this != SKIPPED;
    }
}
