package aide.report;

import aide.json.JsonObject;
import aide.study.Standing;
import aide.text.Wrap;

import java.util.ArrayList;
import java.util.List;

/** How long memories hold: after how many days each question seen would be remembered by 9 in 10. */
record Stability(Histogram days) implements Statistic {

    private static final List<Double> FROM_DAYS =
            List.of(0.0, 1.0, 3.0, 7.0, 14.0, 30.0, 90.0, 180.0, 365.0);

    private static final List<String> NAMES = List.of(
            "under a day",
            "1–3 days",
            "3–7 days",
            "1–2 weeks",
            "2–4 weeks",
            "1–3 months",
            "3–6 months",
            "6–12 months",
            "over a year");

    static Stability of(Basis basis) {
        return new Stability(Histogram.of(
                FROM_DAYS,
                basis.seen().stream()
                        .map(Standing::card)
                        .mapToDouble(card -> card.memory().stability())
                        .toArray()));
    }

    @Override
    public List<String> lines(int columns) {
        if (days.values() == 0) {
            return Wrap.lines(
                    "Once you have learnt something, this shows how long it will last.", columns);
        }
        List<String> lines = new ArrayList<>(days.lines(NAMES, columns));
        lines.add("");
        lines.addAll(Wrap.lines(
                "how many questions will be remembered for how long, with a chance of 90 %",
                columns));
        return lines;
    }

    @Override
    public JsonObject json() {
        return days.json();
    }
}
