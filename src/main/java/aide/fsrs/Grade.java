package aide.fsrs;

/** How well a question was remembered: what the scheduler is told. */
public enum Grade {
    AGAIN,
    HARD,
    GOOD,
    EASY
}
