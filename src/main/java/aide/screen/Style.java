package aide.screen;

/** What a piece of text means; the terminal's theme decides how that looks. */
public enum Style {
    PLAIN,
    /** Less important than what stands around it. */
    DIM,
    /** The one thing to read first. */
    STRONG,
    /** The bar at the top. */
    TITLE,
    /** A key that can be pressed. */
    KEY,
    /** The choice on which the cursor stands. */
    PICKED,
    /** What the learner is typing. */
    INPUT,
    RIGHT,
    CLOSE,
    WRONG,
    /** Something that needs attention, such as an answer that could not be saved. */
    ALARM
}
