package aide.fsrs;

/** Where in its life a question is: the two learning phases go by minutes, review goes by days. */
public enum Phase {
    /** Never asked. */
    NEW,
    /** Asked, but not yet known well enough to wait for another day. */
    LEARNING,
    REVIEW,
    /** Forgotten after it had been known. */
    RELEARNING
}
