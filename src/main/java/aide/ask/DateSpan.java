package aide.ask;

import static aide.base.Check.require;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;

/** A day, several days in a row, a month or a year: as exact as somebody stated it. */
public record DateSpan(LocalDate first, LocalDate last, Grain grain) {

    /** How exactly a date is stated. */
    public enum Grain {
        DAY,
        MONTH,
        YEAR
    }

    /** The longest form, of which a date is written as some beginning: digits, each a nought here. */
    private static final String FORM = "0000-00-00/0000-00-00";

    private static final int YEAR_CHARS = "0000".length();
    private static final int MONTH_CHARS = "0000-00".length();
    private static final int DAY_CHARS = "0000-00-00".length();

    public DateSpan {
        require(!last.isBefore(first), "the range ends before it begins");
    }

    public static DateSpan day(LocalDate day) {
        return new DateSpan(day, day, Grain.DAY);
    }

    public static DateSpan range(LocalDate first, LocalDate last) {
        return new DateSpan(first, last, Grain.DAY);
    }

    public static DateSpan month(YearMonth month) {
        return new DateSpan(month.atDay(1), month.atEndOfMonth(), Grain.MONTH);
    }

    public static DateSpan year(int year) {
        return new DateSpan(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Grain.YEAR);
    }

    /**
     * Reads 2021-12-30, 2022-01-09/2022-01-10, 2022-01 or 2021.
     *
     * @throws IllegalArgumentException with a fragment to put behind a place
     */
    public static DateSpan iso(String text) {
        require(
                isIso(text),
                "is \"%s\", expected a date such as 2021-12-30, 2022-01-09/2022-01-10, 2022-01 or 2021",
                text);
        int year = number(text, 0, YEAR_CHARS);
        require(year > 0, "is \"%s\", there is no year 0", text);
        if (text.length() == YEAR_CHARS) {
            return year(year);
        }
        if (text.length() == MONTH_CHARS) {
            return month(month(text, 0));
        }
        LocalDate first = date(text, 0);
        LocalDate last = text.length() == DAY_CHARS ? first : date(text, DAY_CHARS + 1);
        require(!last.isBefore(first), "is \"%s\", the range ends before it begins", text);
        return range(first, last);
    }

    /** By hand: a bank has thousands of them. */
    private static boolean isIso(String text) {
        int chars = text.length();
        boolean is = chars == YEAR_CHARS
                || chars == MONTH_CHARS
                || chars == DAY_CHARS
                || chars == FORM.length();
        for (int at = 0; is && at < chars; at++) {
            char c = text.charAt(at);
            is = FORM.charAt(at) == '0' ? c >= '0' && c <= '9' : c == FORM.charAt(at);
        }
        return is;
    }

    /** The form that {@link #iso(String)} reads. */
    public String iso() {
        return switch (grain) {
            case DAY -> isDay() ? first.toString() : first + "/" + last;
            case MONTH -> YearMonth.from(first).toString();
            case YEAR -> String.format(Locale.ROOT, "%04d", first.getYear());
        };
    }

    /** "30 December 2021", "9–10 January 2022", "30 December 2021 – 2 January 2022", "1994". */
    public String shown() {
        return switch (grain) {
            case DAY -> isDay() ? shown(first) : shownRange();
            case MONTH -> shownMonth(first);
            case YEAR -> String.valueOf(first.getYear());
        };
    }

    /** The month of a day, the year of a month, the decade of a year. */
    String clue() {
        return switch (grain) {
            case DAY -> (isDay() ? "a day in " : "days in ") + shownMonth(first);
            case MONTH -> "a month of " + first.getYear();
            case YEAR -> "a year of the " + first.getYear() / 10 + "0s";
        };
    }

    public boolean isDay() {
        return grain == Grain.DAY && first.equals(last);
    }

    public boolean contains(DateSpan other) {
        return !other.first.isBefore(first) && !other.last.isAfter(last);
    }

    public boolean overlaps(DateSpan other) {
        return !other.last.isBefore(first) && !other.first.isAfter(last);
    }

    /** The first, second or last ten days of a month, or four months of a year. */
    DateSpan third(int number) {
        if (grain == Grain.MONTH) {
            LocalDate from = first.withDayOfMonth(10 * number - 9);
            return range(from, number == 3 ? last : from.plusDays(9));
        }
        LocalDate from = first.plusMonths(4L * (number - 1));
        return range(from, from.plusMonths(4).minusDays(1));
    }

    /** Moved by whole years to where the other begins; 29 February may become the 28th. */
    DateSpan inYearOf(DateSpan other) {
        int years = other.first.getYear() - first.getYear();
        return new DateSpan(first.plusYears(years), last.plusYears(years), grain);
    }

    static String shown(LocalDate day) {
        return day.getDayOfMonth() + " " + shownMonth(day);
    }

    static String shown(DayOfWeek weekday) {
        return capitalised(weekday.name());
    }

    private String shownRange() {
        boolean inAYear = first.getYear() == last.getYear();
        if (inAYear && first.getMonth() == last.getMonth()) {
            return first.getDayOfMonth() + "–" + shown(last);
        }
        String from = inAYear ? first.getDayOfMonth() + " " + monthName(first) : shown(first);
        return from + " – " + shown(last);
    }

    private static String shownMonth(LocalDate day) {
        return monthName(day) + " " + day.getYear();
    }

    private static String monthName(LocalDate day) {
        return capitalised(day.getMonth().name());
    }

    /** The JDK's own English names cost its locale tables, in the way of the first frame. */
    private static String capitalised(String name) {
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }

    private static YearMonth month(String text, int from) {
        int month = number(text, from + YEAR_CHARS + 1, from + MONTH_CHARS);
        require(month >= 1 && month <= 12, "is \"%s\", there is no month %d", text, month);
        return YearMonth.of(number(text, from, from + YEAR_CHARS), month);
    }

    private static LocalDate date(String text, int from) {
        YearMonth month = month(text, from);
        int day = number(text, from + MONTH_CHARS + 1, from + DAY_CHARS);
        if (day < 1 || day > month.lengthOfMonth()) {
            throw new IllegalArgumentException("is \"%s\", %s has %d days"
                    .formatted(text, shownMonth(month.atDay(1)), month.lengthOfMonth()));
        }
        return month.atDay(day);
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }
}
