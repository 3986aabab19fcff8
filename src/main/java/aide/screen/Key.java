package aide.screen;

/** A key that is not text. */
public enum Key {
    ENTER,
    ESCAPE,
    TAB,
    BACKSPACE,
    DELETE,
    UP,
    DOWN,
    LEFT,
    RIGHT,
    HOME,
    END,
    PAGE_UP,
    PAGE_DOWN,
    /** ^U: empties what is typed. */
    CLEAR,
    /** ^W: takes back the last word. */
    RUB_OUT_WORD,
    /** ^C and ^\: leave at once, with everything saved. */
    INTERRUPT,
    /** The terminal is gone or its input has ended. */
    HANG_UP
}
