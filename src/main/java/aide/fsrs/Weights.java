package aide.fsrs;

import java.util.ArrayList;
import java.util.List;

/** The 21 weights of FSRS-6: the published defaults, and the bounds that py-fsrs gives them. */
final class Weights {

    /** Fitted by the authors to the reviews of many learners; the same in ts-fsrs and py-fsrs. */
    static final List<Double> DEFAULT = List.of(
            0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796,
            1.4835, 0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542);

    private static final List<Bound> BOUNDS = List.of(
            new Bound(0.001, 100), // w0: first stability after again
            new Bound(0.001, 100), // w1: after hard
            new Bound(0.001, 100), // w2: after good
            new Bound(0.001, 100), // w3: after easy
            new Bound(1, 10), // w4: first difficulty after again
            new Bound(0.001, 4), // w5: how much a better first grade eases
            new Bound(0.001, 4), // w6: how much a grade moves difficulty
            new Bound(0.001, 0.75), // w7: how strongly difficulty returns to its mean
            new Bound(0, 4.5), // w8: growth of stability by recalling
            new Bound(0, 0.8), // w9: less of it when stable already
            new Bound(0.001, 3.5), // w10: more of it when nearly forgotten
            new Bound(0.001, 5), // w11: stability after forgetting
            new Bound(0.001, 0.25), // w12: less of it when difficult
            new Bound(0.001, 0.9), // w13: more of it when stable before
            new Bound(0, 4), // w14: more of it when long overdue
            new Bound(0, 1), // w15: hard grows less
            new Bound(1, 6), // w16: easy grows more
            new Bound(0, 2), // w17: growth on the same day, by grade
            new Bound(0, 2), // w18: growth on the same day, by any grade
            new Bound(0, 0.8), // w19: less of it when stable already
            new Bound(0.1, 0.8)); // w20: how steeply recall falls

    private Weights() {}

    static List<String> problems(List<Double> weights) {
        if (weights.size() != BOUNDS.size()) {
            return List.of(
                    "weights has %s numbers, expected %s".formatted(weights.size(), BOUNDS.size()));
        }
        List<String> problems = new ArrayList<>();
        for (int i = 0; i < BOUNDS.size(); i++) {
            BOUNDS.get(i).tell("weights[" + i + "]", weights.get(i), problems);
        }
        return problems;
    }
}
