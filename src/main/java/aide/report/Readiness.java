package aide.report;

import aide.base.Count;
import aide.study.Expectation;
import aide.text.DayNames;

import java.time.LocalDate;

/** How ready a learner will be on the day of an exam, in words that home and a command share. */
public final class Readiness {

    private Readiness() {}

    /** "Fri 18 Dec, 23 days left". */
    public static String exam(Expectation expectation, LocalDate today) {
        LocalDate day = expectation.exam().day();
        int left = expectation.exam().daysLeft(today);
        return left == 0
                ? "today"
                : DayNames.brief(day, today) + ", " + new Count(left, "day") + " left";
    }

    /** "87 % on the day; skipping today costs 1.2 %". */
    public static String ready(Expectation expectation, LocalDate today) {
        String ready = Math.round(100 * expectation.ready()) + " %";
        if (!expectation.exam().isAhead(today)) {
            return ready + " by now; good luck";
        }
        return ready + " on the day; " + skipping(expectation);
    }

    /** "skipping today costs 1.2 %". */
    public static String skipping(Expectation expectation) {
        if (expectation.days().get(0).answers() == 0) {
            return "today's part is done";
        }
        long tenths = Math.round(1000 * expectation.skipping());
        return tenths == 0
                ? "skipping today costs next to nothing"
                : "skipping today costs " + tenths / 10 + "." + tenths % 10 + " %";
    }
}
