package aide.report;

import aide.base.Count;
import aide.json.JsonObject;
import aide.report.WeakSpots.Spot;
import aide.study.Change;
import aide.study.Outlook;
import aide.study.Standing;
import aide.text.Wrap;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The most important of all the others, in a few lines.
 *
 * @param known how many questions are known, and not only being learnt
 * @param expected how many of all questions would be remembered now, as far as can be told
 * @param today the answers of today, and the right ones among them
 * @param streak how many days in a row there was study
 * @param changes questions that have another answer since they were learned
 * @param weakest the first weak spot from each side that has one
 */
record Overview(
        Outlook outlook,
        long known,
        double expected,
        Share today,
        int streak,
        List<Change> changes,
        TimeSpent time,
        Remembered remembered,
        List<Spot> weakest)
        implements Statistic {

    private static final int LABEL_COLUMNS = 12;

    Overview {
        changes = List.copyOf(changes);
        weakest = List.copyOf(weakest);
    }

    static Overview of(Basis basis) {
        return new Overview(
                basis.outlook(),
                basis.seen().stream().filter(Standing::isKnown).count(),
                basis.seen().stream().mapToDouble(basis::recall).sum(),
                basis.days().getOrDefault(basis.today(), DayOfStudy.NONE).right(),
                basis.progress().today().streak(basis.today()),
                Change.all(basis.progress(), basis.course().bank()),
                TimeSpent.of(basis),
                Remembered.of(basis),
                basis.weakSpots().sides().stream()
                        .flatMap(side -> side.spots().stream().limit(1))
                        .toList());
    }

    @Override
    public List<String> lines(int columns) {
        if (time.answers() == 0) {
            return Wrap.lines(notBegun(), columns);
        }
        List<String> lines = new ArrayList<>();
        add(lines, "seen", seen(), columns);
        add(lines, "remembered", "about " + Math.round(expected) + ", if asked now", columns);
        add(lines, "due now", outlook.due() + ", new today " + outlook.fresh(), columns);
        add(lines, "next days", days(), columns);
        add(lines, "today", answered(today.whole(), time.spentToday()) + right(), columns);
        add(lines, "in all", answered(time.answers(), time.all()), columns);
        if (streak > 1) {
            add(lines, "in a row", new Count(streak, "day").toString(), columns);
        }
        add(lines, "retention", retention(), columns);
        Change.told(changes).ifPresent(told -> add(lines, "changed", told, columns));
        if (!weakest.isEmpty()) {
            add(lines, "weakest", spots(), columns);
        }
        return lines;
    }

    private String notBegun() {
        return new Count(outlook.total(), "question") + " to learn, " + outlook.fresh()
                + " of them today: what you answer will be summed up on these pages.";
    }

    private static void add(List<String> lines, String label, String text, int columns) {
        String start = label + " ".repeat(LABEL_COLUMNS - label.length());
        for (String part : Wrap.lines(text, columns - LABEL_COLUMNS)) {
            lines.add(start + part);
            start = " ".repeat(LABEL_COLUMNS);
        }
    }

    private int questionsSeen() {
        return outlook.total() - outlook.unseen();
    }

    private String seen() {
        return questionsSeen() + " of " + new Count(outlook.total(), "question") + ", " + known
                + " known";
    }

    private String days() {
        return outlook.days().stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static String answered(long answers, long millis) {
        return answers == 0
                ? "no answer yet"
                : new Count(answers, "answer") + " in " + TimeSpent.told(millis);
    }

    private String right() {
        return today.isEmpty() ? "" : ", " + today.inPercent() + " right";
    }

    private String retention() {
        Share all = remembered.ever().all();
        return all.isEmpty()
                ? "no known question has come back yet"
                : all + ", the aim is " + remembered.aimed();
    }

    private String spots() {
        return weakest.stream()
                .map(spot -> spot.name() + " " + spot.right().inPercent())
                .collect(Collectors.joining("; "));
    }

    @Override
    public JsonObject json() {
        return new JsonObject()
                .put("questions", outlook.total())
                .put("seen", questionsSeen())
                .put("known", known)
                .put("expected", Math.round(expected * 100) / 100.0)
                .put("dueNow", outlook.due())
                .put("newToday", outlook.fresh())
                .put("today", today.json("right", "answers"))
                .put("streak", streak)
                .put(
                        "changed",
                        changes.stream().map(change -> change.question().id()).toList());
    }
}
