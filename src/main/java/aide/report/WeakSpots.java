package aide.report;

import aide.bank.Fact;
import aide.bank.Question;
import aide.base.Count;
import aide.json.JsonObject;
import aide.report.Bars.Bar;
import aide.study.Answered;
import aide.text.Wrap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where the learner errs most, looked at from several sides.
 *
 * <p>First comes what is surely weak: the order is that of what the share may be at most, so that
 * one wrong answer of one does not stand above twenty of forty.
 *
 * @param sides what has been answered often enough, the weakest first
 */
record WeakSpots(List<Spots> sides) implements Statistic {

    /** Fewer answers tell nothing. */
    private static final int ANSWERS_MIN = 5;

    private static final int SHOWN = 5;

    private static final Share RIGHT = Share.NONE.plus(true);
    private static final Share WRONG = Share.NONE.plus(false);

    private static final Comparator<Spot> WEAKEST_FIRST = Comparator.comparingDouble(
                    (Spot spot) -> spot.right().atMost())
            .thenComparing(Spot::name);

    /** One of a side, and how many answers about it were right. */
    record Spot(String name, Share right) {}

    /**
     * One side.
     *
     * @param few how many more there are with too few answers
     */
    record Spots(String side, List<Spot> spots, int few) {

        Spots {
            spots = List.copyOf(spots);
        }
    }

    WeakSpots {
        sides = List.copyOf(sides);
    }

    /** Every question is seen once from all sides: a large bank is slow to go through. */
    static WeakSpots of(Basis basis) {
        List<Seen<?>> seen = new ArrayList<>();
        for (Side<?> side : Side.ALL) {
            seen.add(Seen.from(side));
        }
        Map<String, Share> right = byQuestion(basis.answers());
        for (Question question : basis.course().questions()) {
            Share share = right.getOrDefault(question.id(), Share.NONE);
            if (!share.isEmpty()) {
                Fact fact = basis.course().bank().factOf(question);
                for (Seen<?> side : seen) {
                    side.add(fact, question, share);
                }
            }
        }
        return new WeakSpots(seen.stream().map(side -> side.spots()).toList());
    }

    private static Map<String, Share> byQuestion(List<Answered> answers) {
        Map<String, Share> right = new HashMap<>();
        for (Answered each : answers) {
            right.merge(each.review().question(), each.isRight() ? RIGHT : WRONG, Share::plus);
        }
        return right;
    }

    /** What has been seen from a side so far. */
    private record Seen<T>(Side<T> side, Map<T, Share> right) {

        static <T> Seen<T> from(Side<T> side) {
            return new Seen<>(side, new HashMap<>());
        }

        void add(Fact fact, Question question, Share share) {
            for (T part : side.parts().apply(fact, question)) {
                right.merge(part, share, Share::plus);
            }
        }

        Spots spots() {
            Map<String, Share> named = new HashMap<>();
            right.forEach(
                    (part, share) -> named.merge(side.name().apply(part), share, Share::plus));
            List<Spot> often = named.entrySet().stream()
                    .filter(each -> each.getValue().whole() >= ANSWERS_MIN)
                    .map(each -> new Spot(each.getKey(), each.getValue()))
                    .sorted(WEAKEST_FIRST)
                    .toList();
            return new Spots(side.id(), often, named.size() - often.size());
        }
    }

    @Override
    public List<String> lines(int columns) {
        if (sides.stream().allMatch(side -> side.spots().isEmpty())) {
            return Wrap.lines(
                    "From " + new Count(ANSWERS_MIN, "answer") + " on, this shows what you know"
                            + " least well: which kinds of questions, topics, people, places and"
                            + " sources.",
                    columns);
        }
        List<String> lines = new ArrayList<>();
        sides.stream()
                .filter(side -> !side.spots().isEmpty())
                .forEach(side -> lines.addAll(lines(side, columns)));
        lines.addAll(Wrap.lines(
                "share of right answers, the weakest first, from " + ANSWERS_MIN + " answers on",
                columns));
        return lines;
    }

    private static List<String> lines(Spots side, int columns) {
        List<Bar> bars = side.spots().stream().limit(SHOWN).map(WeakSpots::bar).toList();
        List<String> lines = new ArrayList<>(List.of("by " + side.side()));
        lines.addAll(Bars.lines(bars, columns));
        int better = side.spots().size() - bars.size();
        if (better + side.few() > 0) {
            lines.add("  and " + rest(better, side.few()));
        }
        lines.add("");
        return lines;
    }

    private static String rest(int better, int few) {
        return Stream.of(
                        better == 0 ? "" : better + " better",
                        few == 0 ? "" : few + " with fewer than " + ANSWERS_MIN + " answers")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static Bar bar(Spot spot) {
        Share right = spot.right();
        String figures = String.format(Locale.ROOT, "%5s of %4d", right.inPercent(), right.whole());
        return new Bar("  " + spot.name(), figures, right.percent(), 100 - right.percent());
    }

    @Override
    public JsonObject json() {
        JsonObject json = new JsonObject();
        for (Spots side : sides) {
            json.put(
                    side.side(),
                    side.spots().stream()
                            .map(spot -> new JsonObject()
                                    .put("name", spot.name())
                                    .put("right", spot.right().part())
                                    .put("answers", spot.right().whole()))
                            .toList());
        }
        return json;
    }
}
