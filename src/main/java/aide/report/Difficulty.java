package aide.report;

import aide.json.JsonObject;
import aide.study.Standing;
import aide.text.Wrap;

import java.util.ArrayList;
import java.util.List;

/** How hard the questions seen are for the learner, from 1 to 10. */
record Difficulty(Histogram scale) implements Statistic {

    private static final List<Double> FROM = List.of(1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0);

    private static final List<String> NAMES =
            List.of("1–2 easy", "2–3", "3–4", "4–5", "5–6", "6–7", "7–8", "8–9", "9–10 hard");

    static Difficulty of(Basis basis) {
        return new Difficulty(Histogram.of(
                FROM,
                basis.seen().stream()
                        .map(Standing::card)
                        .mapToDouble(card -> card.memory().difficulty())
                        .toArray()));
    }

    @Override
    public List<String> lines(int columns) {
        if (scale.values() == 0) {
            return Wrap.lines(
                    "Once you have answered something, this shows how hard it is for you.",
                    columns);
        }
        List<String> lines = new ArrayList<>(scale.lines(NAMES, columns));
        lines.add("");
        lines.addAll(Wrap.lines(
                "how many questions are how hard for you; hard ones come back sooner", columns));
        return lines;
    }

    @Override
    public JsonObject json() {
        return scale.json();
    }
}
