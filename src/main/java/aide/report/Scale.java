package aide.report;

import aide.text.DayNames;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** How much time a column of the axis stands for. */
public enum Scale {
    DAYS(4, 1),
    WEEKS(1, 1),
    MONTHS(1, 7);

    private static final List<Scale> ALL = List.of(values());

    private final int columns;
    private final int days;

    Scale(int columns, int days) {
        this.columns = columns;
        this.days = days;
    }

    /** The one that shows less, and that more exactly. */
    public Scale closer() {
        return ALL.get(Math.max(0, ALL.indexOf(this) - 1));
    }

    public Scale farther() {
        return ALL.get(Math.min(ALL.size() - 1, ALL.indexOf(this) + 1));
    }

    /** How many columns lie between two days. */
    int columns(LocalDate from, LocalDate to) {
        long distance = ChronoUnit.DAYS.between(from, to);
        return Math.toIntExact(Math.floorDiv(distance * columns, (long) days));
    }

    /** So many columns before a day. */
    LocalDate before(LocalDate day, int back) {
        return day.minusDays((long) back * days / columns);
    }

    /** What stands under a day; nothing under most. */
    String label(LocalDate day) {
        boolean first = day.getDayOfMonth() == 1;
        return switch (this) {
            case DAYS -> first ? DayNames.inMonth(day) : String.valueOf(day.getDayOfMonth());
            case WEEKS -> day.getDayOfWeek() == DayOfWeek.MONDAY ? DayNames.inMonth(day) : "";
            case MONTHS -> first ? month(day) : "";
        };
    }

    /** A year begins with its number. */
    private static String month(LocalDate day) {
        return day.getMonthValue() == 1 ? String.valueOf(day.getYear()) : DayNames.briefMonth(day);
    }
}
