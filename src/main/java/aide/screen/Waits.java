package aide.screen;

import aide.fsrs.Future;

import java.util.Locale;

/** How long until a question comes back, in words: "10 min", "1 day", "2.5 months". */
final class Waits {

    private static final double DAYS_A_MONTH = 30.4375;
    private static final double DAYS_A_YEAR = 365.25;

    private Waits() {}

    static String text(Future future) {
        if (future.days() == 0) {
            long minutes = Math.max(1, (future.delay().toSeconds() + 30) / 60);
            return minutes < 60 ? minutes + " min" : rounded(minutes / 60.0, "h");
        }
        return days(future.days());
    }

    /** The same for whole days, whatever they are counted for. */
    static String days(int days) {
        if (days < 31) {
            return days == 1 ? "1 day" : days + " days";
        }
        return days < DAYS_A_YEAR
                ? rounded(days / DAYS_A_MONTH, "months")
                : rounded(days / DAYS_A_YEAR, "years");
    }

    private static String rounded(double number, String unit) {
        return String.format(Locale.ROOT, "%.1f %s", number, unit);
    }

    /** In fewer columns: "2.5 mo". */
    static String brief(String wait) {
        return wait.replace("months", "mo").replace("years", "y");
    }
}
