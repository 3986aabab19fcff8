package aide.report;

import aide.bank.Question;
import aide.base.Count;
import aide.study.Course;
import aide.study.Outlook;
import aide.study.Progress;
import aide.study.Retention;
import aide.study.Standing;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** How a learner is doing, as lines of text. */
public final class Statistics {

    private static final int HARDEST = 10;

    /** From the middle of the scale, which ends at 10; one never forgotten is not hard below it. */
    private static final double HARD_FROM = 5;

    private static final Comparator<Standing> HARDEST_FIRST = Comparator.comparingInt(
                    Standing::lapses)
            .thenComparingDouble(Statistics::difficulty)
            .reversed();

    private Statistics() {}

    public static List<String> lines(Course course, Progress progress, OffsetDateTime now) {
        Outlook outlook = Outlook.of(course, progress, now);
        List<String> lines = new ArrayList<>();
        lines.add(seen(outlook));
        lines.add("due now: " + outlook.due() + ", new today: " + outlook.fresh());
        lines.add("the next seven days: " + days(outlook));
        lines.add("retention: " + retention(progress.retention()));
        hardest(course, progress, lines);
        return lines;
    }

    private static String seen(Outlook outlook) {
        int seen = outlook.total() - outlook.unseen();
        return "seen: " + seen + " of " + new Count(outlook.total(), "question");
    }

    private static String days(Outlook outlook) {
        return outlook.days().stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static String retention(Retention retention) {
        if (retention.asked() == 0) {
            return "no known question has come back yet";
        }
        long percent = Math.round(100.0 * retention.remembered() / retention.asked());
        return percent
                + " % ("
                + retention.remembered()
                + " of "
                + new Count(retention.asked(), "answer")
                + " to known questions)";
    }

    private static void hardest(Course course, Progress progress, List<String> lines) {
        List<Question> hardest = course.questions().stream()
                .filter(question -> isHard(progress.of(question.id())))
                .sorted(Comparator.comparing(q -> progress.of(q.id()), HARDEST_FIRST))
                .limit(HARDEST)
                .toList();
        if (hardest.isEmpty()) {
            return;
        }
        lines.add("hardest questions:");
        for (Question question : hardest) {
            Standing standing = progress.of(question.id());
            lines.add(String.format(
                    Locale.ROOT,
                    "  difficulty %.1f, %s, %s: %s (%s)",
                    difficulty(standing),
                    new Count(standing.reviews(), "review"),
                    new Count(standing.lapses(), "lapse"),
                    question.ask(),
                    question.id()));
        }
    }

    private static boolean isHard(Standing standing) {
        return !standing.isNew() && (standing.lapses() > 0 || difficulty(standing) >= HARD_FROM);
    }

    private static double difficulty(Standing standing) {
        return standing.card().memory().difficulty();
    }
}
