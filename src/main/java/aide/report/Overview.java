package aide.report;

import aide.base.Count;
import aide.json.JsonObject;
import aide.study.Outlook;
import aide.study.Retention;
import aide.study.Standing;
import aide.text.Wrap;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The most important of all the others, in a few lines.
 *
 * @param known how many questions are known, and not only being learnt
 * @param expected how many of all questions would be remembered now, as far as can be told
 * @param today the answers of today, and the right ones among them
 */
record Overview(
        Outlook outlook, long known, double expected, Share today, int answers, Retention retention)
        implements Statistic {

    static Overview of(Basis basis) {
        Share today = basis.answers().stream()
                .filter(answered -> answered.day().equals(basis.today()))
                .map(answered -> Share.NONE.plus(answered.isRight()))
                .reduce(Share.NONE, Share::plus);
        return new Overview(
                Outlook.of(basis.course(), basis.progress(), basis.now()),
                basis.seen().filter(Standing::isKnown).count(),
                basis.seen().mapToDouble(basis::recall).sum(),
                today,
                basis.answers().size(),
                basis.progress().retention());
    }

    @Override
    public List<String> lines(int columns) {
        return Stream.of(
                        "seen: " + seen() + " of " + new Count(outlook.total(), "question") + ", "
                                + known + " known",
                        "due now: " + outlook.due() + ", new today: " + outlook.fresh(),
                        "next seven days: " + days(),
                        "answers: " + answers + ", today " + doneToday(),
                        "remembered if asked now: about " + Math.round(expected),
                        "retention: " + retained())
                .flatMap(line -> Wrap.lines(line, columns).stream())
                .toList();
    }

    private int seen() {
        return outlook.total() - outlook.unseen();
    }

    private String days() {
        return outlook.days().stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private String doneToday() {
        return today.isEmpty() ? "none" : today.whole() + ", " + today.inPercent() + " right";
    }

    private String retained() {
        return retention.asked() == 0
                ? "no known question has come back yet"
                : new Share(retention.remembered(), retention.asked())
                        + " of what was known and came back";
    }

    @Override
    public JsonObject json() {
        return new JsonObject()
                .put("questions", outlook.total())
                .put("seen", seen())
                .put("known", known)
                .put("dueNow", outlook.due())
                .put("newToday", outlook.fresh())
                .put("expected", Math.round(expected * 100) / 100.0)
                .put("answers", answers)
                .put("today", today.json("right", "answers"))
                .put("remembered", retention.remembered())
                .put("cameBack", retention.asked());
    }
}
