package aide.fsrs;

/**
 * What is remembered of a question.
 *
 * @param stability days until the chance to recall it has fallen to 90 %
 * @param difficulty 1 (easy) to 10 (hard); slows the growth of stability
 */
public record Memory(double stability, double difficulty) {

    static final Bound STABILITY = new Bound(0.001, 36_500);
    static final Bound DIFFICULTY = new Bound(1, 10);

    /** Of a question never asked; two zeros instead of null, as in ts-fsrs. */
    public static final Memory NONE = new Memory(0, 0);

    public Memory {
        if (stability != 0 || difficulty != 0) {
            STABILITY.check("stability", stability);
            DIFFICULTY.check("difficulty", difficulty);
        }
    }

    public boolean isNone() {
        return stability == 0;
    }
}
