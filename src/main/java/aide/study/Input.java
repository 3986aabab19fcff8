package aide.study;

/** A way of answering: what screens tell apart, instead of kinds of questions. */
public enum Input {
    /** One of a few choices. */
    PICK,
    /** Some of several choices. */
    PICK_SEVERAL,
    /** All of them, put in order. */
    ORDER,
    /** Typed from memory. */
    TYPE
}
