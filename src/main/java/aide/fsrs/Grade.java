package aide.fsrs;

/** What the scheduler is told about an answer. */
public enum Grade {
    AGAIN,
    HARD,
    GOOD,
    EASY
}
