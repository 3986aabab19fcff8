package aide.ask;

import aide.ask.DateToken.Kind;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a typed text says about dates, before anything is known about the right one.
 *
 * @param kinds of everything that stands in it
 * @param third of the month or year, where it says "early", "mid" or "late": 1, 2 or 3
 */
record DateReader(
        List<DatePart> parts,
        Set<Kind> kinds,
        Optional<Integer> third,
        Set<DayOfWeek> weekdays,
        List<Month> slips) {

    /** Two digits after the day and the month are a year of this century up to here. */
    private static final int CENTURY_MAX = 50;

    /** Fewer days than any month has, so that "Jan 9, 10" stays two days. */
    private static final int YEAR_MIN = 20;

    /** Only between two numbers does the order say which is the day. */
    private static final Pattern NUMBERS = Pattern.compile("\\d[-/.]\\d");

    /** One reading, or two where 12/1 may be 1 December as well. */
    static List<DateReader> readings(String typed) {
        String text = DateText.of(typed);
        if (!NUMBERS.matcher(text).find()) {
            return List.of(read(DateScanner.scan(text, DateScanner.Order.DAY_FIRST)));
        }
        Set<DateReader> readings = new LinkedHashSet<>();
        for (DateScanner.Order order : DateScanner.Order.values()) {
            readings.add(read(DateScanner.scan(text, order)));
        }
        return List.copyOf(readings);
    }

    boolean undecided() {
        return kinds.contains(Kind.OR);
    }

    boolean bounded() {
        return kinds.contains(Kind.BOUND);
    }

    /** Says nothing of dates, or something that no date has. */
    boolean alien() {
        return kinds.contains(Kind.ALIEN) || (parts.isEmpty() && weekdays.isEmpty());
    }

    /** "From 9 January" and no more: one end of something. */
    boolean oneEnd() {
        return kinds.contains(Kind.END) && parts.size() == 1;
    }

    boolean vague() {
        return kinds.contains(Kind.VAGUE);
    }

    /** The order of "10 and 9" says nothing, that of "10 to 9" does. */
    boolean unordered() {
        return kinds.contains(Kind.AND) && !kinds.contains(Kind.TO);
    }

    boolean yearSaid() {
        return parts.stream().anyMatch(DatePart::hasYear);
    }

    static int century(int year) {
        return year <= CENTURY_MAX ? 2000 + year : 1900 + year;
    }

    private static DateReader read(List<DateToken> scanned) {
        List<DateToken> tokens = withYear(scanned);
        List<DatePart> parts = parts(
                values(tokens, Kind.DAY), values(tokens, Kind.MONTH), values(tokens, Kind.YEAR));
        Set<DayOfWeek> weekdays = EnumSet.noneOf(DayOfWeek.class);
        values(tokens, Kind.WEEKDAY).forEach(number -> weekdays.add(DayOfWeek.of(number)));
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        tokens.forEach(token -> kinds.add(token.kind()));
        return new DateReader(
                parts,
                kinds,
                values(tokens, Kind.THIRD).stream().findFirst(),
                weekdays,
                values(tokens, Kind.SLIP).stream().map(Month::of).toList());
    }

    /** In "jan 12 22" the last number is a year, in "21–22 January" it is not. */
    private static List<DateToken> withYear(List<DateToken> scanned) {
        List<DateToken> tokens = new ArrayList<>(scanned);
        int last = tokens.size() - 1;
        boolean year = last >= 2
                && tokens.get(last).is(Kind.DAY)
                && tokens.get(last).value() >= YEAR_MIN
                && !tokens.get(last - 1).is(Kind.TO)
                && !tokens.get(last - 1).is(Kind.AND)
                && !tokens.get(last - 1).is(Kind.OR)
                && values(tokens.subList(0, last), Kind.YEAR).isEmpty()
                && !values(tokens.subList(0, last), Kind.DAY).isEmpty()
                && !values(tokens.subList(0, last), Kind.MONTH).isEmpty();
        if (year) {
            tokens.set(last, new DateToken(Kind.YEAR, century(tokens.get(last).value())));
        }
        return tokens;
    }

    /** Days, months and years find each other by their order; more than a range holds is no date. */
    private static List<DatePart> parts(
            List<Integer> days, List<Integer> months, List<Integer> years) {
        int count = Math.max(1, Math.max(days.size(), months.size()));
        if (days.isEmpty() && months.isEmpty() && years.isEmpty()) {
            return List.of();
        }
        if (count == 1) {
            count = years.size();
        }
        List<DatePart> parts = new ArrayList<>();
        for (int i = 0; i < Math.max(1, count); i++) {
            parts.add(new DatePart(at(days, i), at(months, i), at(years, i)));
        }
        return parts.size() == 2 && years.size() == 1
                ? List.of(beforeNewYear(parts), parts.get(1))
                : parts;
    }

    /** In "30 December – 2 January 2022" the first day is a year older. */
    private static DatePart beforeNewYear(List<DatePart> parts) {
        DatePart first = parts.get(0);
        DatePart last = parts.get(1);
        return first.month() > last.month()
                ? new DatePart(first.day(), first.month(), first.year() - 1)
                : first;
    }

    /** What is said once holds for both. */
    private static int at(List<Integer> values, int i) {
        return values.isEmpty() ? 0 : values.get(Math.min(i, values.size() - 1));
    }

    private static List<Integer> values(List<DateToken> tokens, Kind kind) {
        return tokens.stream()
                .filter(token -> token.is(kind))
                .map(DateToken::value)
                .toList();
    }
}
