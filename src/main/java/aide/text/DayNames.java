package aide.text;

import java.time.LocalDate;
import java.util.List;

/**
 * Days in English words. The JDK's formatter would load a table of languages before the first
 * screen, and writes September otherwise from one JDK to the next.
 */
public final class DayNames {

    private static final int SHORT_CHARS = 3;

    private static final List<String> WEEKDAYS =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private DayNames() {}

    /** "Tue". */
    public static String weekday(LocalDate day) {
        return fullWeekday(day).substring(0, SHORT_CHARS);
    }

    /** "Tue 6 Jan". */
    public static String brief(LocalDate day) {
        return weekday(day) + " " + inMonth(day);
    }

    /** The same with its year, where that is another one than today's: "Wed 6 Jan 2027". */
    public static String brief(LocalDate day, LocalDate today) {
        return day.getYear() == today.getYear() ? brief(day) : brief(day) + " " + day.getYear();
    }

    /** "6 Jan". */
    public static String inMonth(LocalDate day) {
        return day.getDayOfMonth() + " " + briefMonth(day);
    }

    /** "Jan". */
    public static String briefMonth(LocalDate day) {
        return month(day).substring(0, SHORT_CHARS);
    }

    /** "Tuesday, 6 January". */
    public static String full(LocalDate day) {
        return fullWeekday(day) + ", " + day.getDayOfMonth() + " " + month(day);
    }

    /** "Tu". */
    public static String tiny(LocalDate day) {
        return fullWeekday(day).substring(0, SHORT_CHARS - 1);
    }

    private static String fullWeekday(LocalDate day) {
        return WEEKDAYS.get(day.getDayOfWeek().getValue() - 1);
    }

    private static String month(LocalDate day) {
        return MONTHS.get(day.getMonthValue() - 1);
    }
}
