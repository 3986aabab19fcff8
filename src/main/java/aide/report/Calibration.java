package aide.report;

import aide.bank.Question;
import aide.json.JsonObject;
import aide.report.Bars.Bar;
import aide.study.Answered;
import aide.study.Confidence;
import aide.study.Footing;
import aide.text.Wrap;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How often the learner is right who is sure, thinks so, or guesses.
 *
 * @param mistaken questions missed by a learner who was sure, and not been right since
 */
record Calibration(Map<Confidence, Share> right, List<Question> mistaken) implements Statistic {

    private static final String INDENT = "  ";

    Calibration {
        right = Collections.unmodifiableMap(new EnumMap<>(right));
        mistaken = List.copyOf(mistaken);
    }

    static Calibration of(Basis basis) {
        Map<Confidence, Share> right = new EnumMap<>(Confidence.class);
        for (Confidence each : Confidence.values()) {
            right.put(each, Share.NONE);
        }
        for (Answered answered : basis.answers()) {
            answered.review()
                    .confidence()
                    .ifPresent(said ->
                            right.merge(said, Share.NONE.plus(answered.isRight()), Share::plus));
        }
        return new Calibration(
                right,
                basis.footings().stream()
                        .filter(each -> each.standing().mistaken())
                        .map(Footing::question)
                        .toList());
    }

    @Override
    public List<String> lines(int columns) {
        if (right.values().stream().allMatch(Share::isEmpty)) {
            return Wrap.lines(
                    "With the setting confidence on, this shows how often you are right when you"
                            + " are sure.",
                    columns);
        }
        List<Bar> bars = new ArrayList<>();
        right.forEach((said, share) -> bars.add(bar(said, share)));
        List<String> lines = new ArrayList<>(Bars.lines(bars, columns));
        lines.add("");
        lines.addAll(mistaken(columns));
        return lines;
    }

    private static Bar bar(Confidence said, Share share) {
        String figures =
                String.format(Locale.ROOT, "%5s right of %4d", share.inPercent(), share.whole());
        return new Bar(said.words(), figures, share.percent(), 0);
    }

    private List<String> mistaken(int columns) {
        if (mistaken.isEmpty()) {
            return Wrap.lines("Nothing is wrong of which you were sure.", columns);
        }
        List<String> lines = new ArrayList<>(
                Wrap.lines("Sure but wrong; aide study --sure-but-wrong asks them:", columns));
        for (Question question : mistaken) {
            Wrap.lines(question.ask() + " (" + question.id() + ")", columns - INDENT.length())
                    .forEach(line -> lines.add(INDENT + line));
        }
        return lines;
    }

    @Override
    public JsonObject json() {
        JsonObject object = new JsonObject();
        right.forEach((said, share) ->
                object.put(said.words().replace(' ', '-'), share.json("right", "answers")));
        return object.put("sureButWrong", mistaken.stream().map(Question::id).toList());
    }
}
