package aide.fsrs;

import java.util.List;

/** The least and the greatest value a number may have. */
record Bound(double least, double greatest) {

    /** False for NaN, too. */
    boolean holds(double value) {
        return value >= least && value <= greatest;
    }

    double clamp(double value) {
        return Math.max(least, Math.min(greatest, value));
    }

    /** Like {@code Check.require}, but makes the message only when it is needed. */
    void check(String name, double value) {
        if (!holds(value)) {
            throw new IllegalArgumentException(refusal(name, value));
        }
    }

    /** Adds what is wrong, if anything is. */
    void tell(String name, double value, List<String> problems) {
        if (!holds(value)) {
            problems.add(refusal(name, value));
        }
    }

    private String refusal(String name, double value) {
        return name + " is " + text(value) + ", expected " + text(least) + " to " + text(greatest);
    }

    /** People write 200, not 200.0. */
    private static String text(double value) {
        return value == (long) value ? Long.toString((long) value) : Double.toString(value);
    }
}
