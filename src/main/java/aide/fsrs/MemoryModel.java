package aide.fsrs;

import static java.lang.StrictMath.exp;
import static java.lang.StrictMath.log;

import java.util.List;

/**
 * What FSRS-6 holds memory to be: stability s, difficulty d, recall r after t days, and how a review
 * with grade g changes them under the weights w.
 *
 * <p>Letters and formulas as in
 * https://github.com/open-spaced-repetition/fsrs4anki/wiki/The-Algorithm#fsrs-6
 *
 * <p>{@link StrictMath}, because {@code Math.pow} and {@code Math.exp} may differ in the last bit
 * between processors, and a due date must not.
 */
final class MemoryModel {

    private final double[] w;
    private final boolean shortTerm;
    private final double factor;
    private final double meanDifficulty;
    private final Memories.First first;
    private final double[] sameDayGrowth = new double[4];
    private final double growthScale;
    private final double forgottenAtMost;

    /**
     * @param shortTerm whether a second review on the same day has a formula of its own
     */
    MemoryModel(List<Double> weights, boolean shortTerm) {
        this.w = new double[weights.size()];
        for (int i = 0; i < w.length; i++) {
            w[i] = weights.get(i);
        }
        this.shortTerm = shortTerm;
        this.factor = pow(0.9, -1 / w[20]) - 1;
        this.meanDifficulty = firstDifficulty(4);
        this.first = new Memories.First(first(1), first(2), first(3), first(4));
        for (int g = 1; g <= sameDayGrowth.length; g++) {
            sameDayGrowth[g - 1] = exp(w[17] * (g - 3 + w[18]));
        }
        this.growthScale = exp(w[8]);
        this.forgottenAtMost = exp(w[17] * w[18]);
    }

    /** r(t, s) = (1 + factor · t / s)^−w20; the factor makes r(s, s) = 0.9. */
    double recall(double t, double s) {
        return pow(1 + factor * t / s, -w[20]);
    }

    /** The t at which r(t, 1) has fallen to r; an interval is s times as long. */
    double daysPerStability(double r) {
        return (pow(r, -1 / w[20]) - 1) / factor;
    }

    /** The memories after a review t whole days after the last one. */
    Memories after(Memory memory, double t) {
        if (memory.isNone()) {
            return first;
        }
        double s = memory.stability();
        if (shortTerm && t == 0) {
            return new Memories.SameDay(this, memory, pow(s, -w[19]));
        }
        double r = recall(t, s);
        return new Memories.LaterDay(this, memory, r, growth(memory.difficulty(), s, r));
    }

    /** s0(g) = w[g−1], d0(g) within its bounds. */
    private Memory first(int g) {
        return memory(w[g - 1], firstDifficulty(g));
    }

    /** s · s^−w19 · e^(w17 · (g − 3 + w18)), where only again may lower s; p is the power of s. */
    Memory sameDay(Memory memory, double p, Grade grade) {
        double s = memory.stability();
        int g = number(grade);
        double grown = grade == Grade.AGAIN
                ? s * p * sameDayGrowth[0]
                : s * Math.max(1, p * sameDayGrowth[g - 1]);
        return memory(grown, difficulty(memory.difficulty(), g));
    }

    /** What is remembered of what would be recalled with chance r, and thereby grow so much. */
    Memory laterDay(Memory memory, double r, double growth, Grade grade) {
        double s = memory.stability();
        double d = memory.difficulty();
        return switch (grade) {
            case AGAIN -> memory(forgotten(d, s, r), difficulty(d, 1));
            case HARD -> memory(s * (1 + growth * w[15]), difficulty(d, 2));
            case GOOD -> memory(s * (1 + growth), difficulty(d, 3));
            case EASY -> memory(s * (1 + growth * w[16]), difficulty(d, 4));
        };
    }

    /** e^w8 · (11 − d) · s^−w9 · (e^(w10 · (1 − r)) − 1): what recalling adds to s, relative to s. */
    double growth(double d, double s, double r) {
        return growthScale * (11 - d) * pow(s, -w[9]) * (exp(w[10] * (1 - r)) - 1);
    }

    /** w11 · d^−w12 · ((s + 1)^w13 − 1) · e^(w14 · (1 − r)), and never above s / e^(w17 · w18). */
    double forgotten(double d, double s, double r) {
        double left = w[11] * pow(d, -w[12]) * (pow(s + 1, w[13]) - 1) * exp(w[14] * (1 - r));
        return Math.min(left, shortTerm ? s / forgottenAtMost : s);
    }

    /** w7 · d0(4) + (1 − w7) · (d − w6 · (g − 3) · (10 − d) / 9); d0(4) is not clamped here. */
    double difficulty(double d, int g) {
        double damped = d - w[6] * (g - 3) * (10 - d) / 9;
        return w[7] * meanDifficulty + (1 - w[7]) * damped;
    }

    /** d0(g) = w4 − e^(w5 · (g − 1)) + 1. */
    double firstDifficulty(int g) {
        return w[4] - exp(w[5] * (g - 1)) + 1;
    }

    private static int number(Grade grade) {
        return switch (grade) {
            case AGAIN -> 1;
            case HARD -> 2;
            case GOOD -> 3;
            case EASY -> 4;
        };
    }

    /** x^y for x above 0, several times faster than {@code StrictMath.pow}. */
    private static double pow(double x, double y) {
        return exp(y * log(x));
    }

    private static Memory memory(double s, double d) {
        return new Memory(Memory.STABILITY.clamp(s), Memory.DIFFICULTY.clamp(d));
    }
}
