package aide.study;

/** A way of answering: what screens tell apart, instead of kinds of questions. */
public enum Input {
    /** One of a few choices. */
    PICK,
    /** Typed from memory. */
    TYPE
}
