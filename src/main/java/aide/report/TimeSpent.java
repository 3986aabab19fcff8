package aide.report;

import aide.base.Count;
import aide.json.JsonObject;
import aide.report.Bars.Bar;
import aide.text.DayNames;
import aide.text.Wrap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How long the learner has been answering.
 *
 * @param answers how many answers took that time
 * @param millis by the day of study; days without any are not in it
 */
record TimeSpent(LocalDate today, long answers, SortedMap<LocalDate, Long> millis)
        implements Statistic {

    private static final int WEEKS = 8;

    TimeSpent {
        millis = Collections.unmodifiableSortedMap(new TreeMap<>(millis));
    }

    static TimeSpent of(Basis basis) {
        SortedMap<LocalDate, Long> millis = new TreeMap<>();
        basis.days().forEach((day, sum) -> millis.put(day, sum.millis()));
        return new TimeSpent(basis.today(), basis.answers().size(), millis);
    }

    @Override
    public List<String> lines(int columns) {
        if (answers == 0) {
            return Wrap.lines("The time you spend on answers will be added up here.", columns);
        }
        List<String> lines = new ArrayList<>(Bars.lines(weeks(), columns));
        lines.add("");
        lines.addAll(Wrap.lines(
                "today " + told(spentToday()) + ", in all " + told(all()) + " on "
                        + new Count(millis.size(), "day"),
                columns));
        lines.addAll(Wrap.lines(
                String.format(
                        Locale.ROOT,
                        "%.1f s an answer; more than a minute counts as a minute",
                        all() / 1e3 / answers),
                columns));
        return lines;
    }

    long spentToday() {
        return millis.getOrDefault(today, 0L);
    }

    long all() {
        return millis.values().stream().mapToLong(Long::longValue).sum();
    }

    private List<Bar> weeks() {
        LocalDate last = Week.of(today);
        LocalDate first = Week.of(millis.firstKey());
        LocalDate shown = last.minusWeeks(WEEKS - 1L);
        List<Bar> weeks = new ArrayList<>();
        for (LocalDate week = first.isAfter(shown) ? first : shown;
                !week.isAfter(last);
                week = week.plusWeeks(1)) {
            long spent = millis.subMap(week, week.plusWeeks(1)).values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
            weeks.add(new Bar("week of " + DayNames.inMonth(week), told(spent), spent, 0));
        }
        return weeks;
    }

    /** "2 h 5 min", "45 s". */
    static String told(long millis) {
        long seconds = Math.round(millis / 1e3);
        if (seconds < 60) {
            return seconds + " s";
        }
        long minutes = Math.round(seconds / 60.0);
        return minutes < 60 ? minutes + " min" : minutes / 60 + " h " + minutes % 60 + " min";
    }

    @Override
    public JsonObject json() {
        JsonObject days = new JsonObject();
        millis.forEach((day, spent) -> days.put(day.toString(), spent));
        return new JsonObject()
                .put("millis", all())
                .put("answers", answers)
                .put("millisByDay", days);
    }
}
