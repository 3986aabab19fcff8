package aide.drill;

/** What a trainer does, in a form that can be kept and done again. */
public sealed interface Move {

    /** What needs no more words. */
    enum Plain implements Move {
        /** Shows the choices, and starts the time. */
        OPEN,
        /** Lets no more answers in. */
        LOCK,
        /** Shows which is right. */
        REVEAL,
        /** Lets the class discuss and answer again. */
        AGAIN,
        /** Goes on to the next question, or to the end. */
        NEXT,
        /** Goes back to the question before. */
        BACK,
        SKIP,
        /** Stops the time. */
        PAUSE,
        /** Lets it go on. */
        RESUME,
        /** Asks once more, at the end, what was missed. */
        REASK,
        /** Ends the drill. */
        CLOSE,
        /** Takes the last move back. */
        UNDO
    }

    /** Answers as they are now: those counted wrong before are replaced. */
    record Cast(Votes votes) implements Move {}

    /** Gives more time. */
    record Extend(int seconds) implements Move {}
}
