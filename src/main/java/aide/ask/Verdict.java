package aide.ask;

/** How a typed answer was found. */
public enum Verdict {
    CORRECT,
    /** Right, but mend the spelling. */
    CLOSE,
    /** Nothing wrong, but something is missing. */
    INCOMPLETE,
    WRONG
}
