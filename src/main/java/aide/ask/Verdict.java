package aide.ask;

/** What a typed answer is worth, the best first. */
public enum Verdict {
    /** Right, in whatever spelling, script or style. */
    CORRECT,
    /** Right, but the spelling needs mending. */
    CLOSE,
    /** Nothing false in it, but not what was asked: a part is missing, or it says too much. */
    INCOMPLETE,
    WRONG;

    public boolean betterThan(Verdict other) {
        return compareTo(other) < 0;
    }
}
