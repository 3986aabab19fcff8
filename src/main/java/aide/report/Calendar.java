package aide.report;

import aide.base.Count;
import aide.json.JsonObject;
import aide.text.DayNames;
import aide.text.Wrap;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How much was answered on each day of study, as a calendar of the last weeks.
 *
 * @param days how many answers, by the day; days without any are not in it
 */
record Calendar(LocalDate today, SortedMap<LocalDate, Integer> days) implements Statistic {

    private static final int WEEKS_MIN = 12;
    private static final int WEEKS_MAX = 26;
    private static final int WEEK_COLUMNS = 2;
    private static final int NAME_COLUMNS = 4;
    private static final int SUM_COLUMNS = 6;

    /** The same for all learners at all times, so that a day never pales because of another. */
    private static final List<Integer> LEVELS = List.of(1, 10, 30, 60);

    private static final String SHADES = "·░▒▓█";
    private static final String KEY = "· none, ░ 1 to 9, ▒ 10 to 29, ▓ 30 to 59, █ 60 and more";

    Calendar {
        days = Collections.unmodifiableSortedMap(new TreeMap<>(days));
    }

    static Calendar of(Basis basis) {
        SortedMap<LocalDate, Integer> days = new TreeMap<>();
        basis.days().forEach((day, sum) -> days.put(day, (int) sum.right().whole()));
        return new Calendar(basis.today(), days);
    }

    @Override
    public List<String> lines(int columns) {
        if (days.isEmpty()) {
            return Wrap.lines(
                    "Each day you study will leave its mark in a calendar here.", columns);
        }
        int room = (columns - NAME_COLUMNS - SUM_COLUMNS) / WEEK_COLUMNS;
        int weeks = Math.max(WEEKS_MIN, Math.min(WEEKS_MAX, room));
        LocalDate first = Week.of(today).minusWeeks(weeks - 1L);
        List<String> lines = new ArrayList<>();
        lines.add(months(first, weeks));
        for (DayOfWeek weekday : DayOfWeek.values()) {
            lines.add(row(first.with(TemporalAdjusters.nextOrSame(weekday)), weeks));
        }
        lines.add("");
        lines.addAll(Wrap.lines(KEY, columns));
        lines.addAll(Wrap.lines(inWords(first), columns));
        return lines;
    }

    @Override
    public JsonObject json() {
        JsonObject answers = new JsonObject();
        days.forEach((day, count) -> answers.put(day.toString(), count));
        return new JsonObject().put("answersByDay", answers);
    }

    /** Each month stands above the week in which it begins, and needs that week and the next. */
    private static String months(LocalDate first, int weeks) {
        StringBuilder line = new StringBuilder(" ".repeat(NAME_COLUMNS));
        for (int week = 0; week < weeks; week++) {
            LocalDate sunday = first.plusWeeks(week).plusDays(6);
            int column = NAME_COLUMNS + week * WEEK_COLUMNS;
            if (sunday.getDayOfMonth() <= DayOfWeek.values().length) {
                line.append(" ".repeat(column - line.length())).append(DayNames.briefMonth(sunday));
            }
        }
        return line.toString();
    }

    private String row(LocalDate first, int weeks) {
        StringBuilder row =
                new StringBuilder().append(DayNames.brief(first), 0, 3).append(' ');
        int sum = 0;
        for (int week = 0; week < weeks; week++) {
            LocalDate day = first.plusWeeks(week);
            int count = days.getOrDefault(day, 0);
            sum += count;
            row.append(day.isAfter(today) ? "  " : shade(count).repeat(WEEK_COLUMNS));
        }
        return row + String.format(Locale.ROOT, "%" + SUM_COLUMNS + "d", sum);
    }

    private static String shade(int count) {
        int level = 0;
        while (level < LEVELS.size() && count >= LEVELS.get(level)) {
            level++;
        }
        return SHADES.substring(level, level + 1);
    }

    private String inWords(LocalDate first) {
        SortedMap<LocalDate, Integer> shown = days.tailMap(first);
        long answers = shown.values().stream().mapToLong(Integer::intValue).sum();
        String since = new Count(answers, "answer") + " on " + new Count(shown.size(), "day")
                + " since " + DayNames.inMonth(first);
        return shown.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(most -> since + ", most on " + DayNames.brief(most.getKey()) + ": "
                        + most.getValue())
                .orElse(since);
    }
}
