package aide.report;

import aide.base.Count;
import aide.study.Forecast;
import aide.text.DayNames;

import java.time.LocalDate;

/** How ready a learner will be on the day of an exam, in words that home and a command share. */
public final class Readiness {

    private Readiness() {}

    /** "Fri 18 Dec, 23 days left". */
    public static String exam(Forecast forecast, LocalDate today) {
        LocalDate day = forecast.exam().day();
        int left = forecast.exam().daysLeft(today);
        return left == 0
                ? "today"
                : DayNames.brief(day, today) + ", " + new Count(left, "day") + " left";
    }

    /** "87 % on the day; skipping today costs 1.2 %". */
    public static String ready(Forecast forecast, LocalDate today) {
        String ready = Math.round(100 * forecast.ready()) + " %";
        if (!forecast.exam().isAhead(today)) {
            return ready + " by now; good luck";
        }
        return ready + " on the day; " + skipping(forecast);
    }

    /** "skipping today costs 1.2 %". */
    public static String skipping(Forecast forecast) {
        if (forecast.days().get(0).answers() == 0) {
            return "today's part is done";
        }
        long tenths = Math.round(1000 * forecast.skipping());
        return tenths == 0
                ? "skipping today costs next to nothing"
                : "skipping today costs " + tenths / 10 + "." + tenths % 10 + " %";
    }
}
