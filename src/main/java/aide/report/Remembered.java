package aide.report;

import aide.base.Count;
import aide.json.JsonObject;
import aide.study.Answered;
import aide.text.DayNames;
import aide.text.Wrap;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * True retention: of what was known and came back, how much was remembered, against what the
 * scheduler aims for.
 *
 * @param byMonth whether the periods are months; weeks where the history is short
 * @param periods by their first day; those without such answers are not in it
 */
record Remembered(double aim, boolean byMonth, SortedMap<LocalDate, Period> periods)
        implements Statistic {

    private static final int WEEKS_MAX = 12;
    private static final int PERIODS_SHOWN = 12;
    private static final int ALL_FROM_COLUMNS = 51;

    Remembered {
        periods = Collections.unmodifiableSortedMap(new TreeMap<>(periods));
    }

    static Remembered of(Basis basis) {
        boolean byMonth = isLong(basis);
        SortedMap<LocalDate, Period> periods = new TreeMap<>();
        basis.days().forEach((day, sum) -> {
            if (!sum.known().all().isEmpty()) {
                LocalDate first = byMonth ? day.withDayOfMonth(1) : Week.of(day);
                periods.merge(first, sum.known(), Period::plus);
            }
        });
        return new Remembered(basis.course().scheduler().desiredRetention(), byMonth, periods);
    }

    private static boolean isLong(Basis basis) {
        for (Answered answered : basis.answers()) {
            if (DayOfStudy.tells(answered)) {
                return ChronoUnit.WEEKS.between(answered.day(), basis.today()) >= WEEKS_MAX;
            }
        }
        return false;
    }

    Period ever() {
        return periods.values().stream().reduce(Period.NONE, Period::plus);
    }

    String aimed() {
        return Math.round(100 * aim) + " %";
    }

    @Override
    public List<String> lines(int columns) {
        if (periods.isEmpty()) {
            return Wrap.lines(
                    "Once known questions come back, this shows how many you remember; the aim is "
                            + aimed() + ".",
                    columns);
        }
        List<String> lines = new ArrayList<>();
        lines.add(row(columns, byMonth ? "" : "week of", "young", "mature", "all"));
        periods.entrySet().stream()
                .skip(Math.max(0, periods.size() - PERIODS_SHOWN))
                .forEach(each -> lines.add(row(columns, label(each.getKey()), each.getValue())));
        lines.add(row(columns, "ever", ever()));
        lines.add("");
        lines.addAll(
                Wrap.lines(ever().all() + ", the aim is " + aimed() + ": " + judged(), columns));
        lines.addAll(Wrap.lines("mature: was left alone for three weeks or more", columns));
        return lines;
    }

    private String label(LocalDate first) {
        return byMonth
                ? DayNames.briefMonth(first) + " " + first.getYear()
                : DayNames.inMonth(first);
    }

    private static String row(int columns, String label, Period period) {
        return row(columns, label, cell(period.young()), cell(period.mature()), cell(period.all()));
    }

    private static String row(int columns, String label, String young, String mature, String all) {
        String both = String.format(Locale.ROOT, "%-9s%14s%14s", label, young, mature);
        return columns < ALL_FROM_COLUMNS ? both : String.format(Locale.ROOT, "%s%14s", both, all);
    }

    private static String cell(Share share) {
        return share.isEmpty()
                ? "–"
                : String.format(Locale.ROOT, "%s of %4d", share.inPercent(), share.whole());
    }

    private String judged() {
        Share all = ever().all();
        if (all.atMost() < aim) {
            return "less is remembered than aimed for";
        }
        return all.atLeast() > aim
                ? "more is remembered than aimed for"
                : "as aimed, as far as " + new Count(all.whole(), "answer") + " can tell";
    }

    @Override
    public JsonObject json() {
        return ever().put(new JsonObject().put("aim", aim))
                .put("period", byMonth ? "month" : "week")
                .put(
                        "periods",
                        periods.entrySet().stream().map(Remembered::json).toList());
    }

    private static JsonObject json(Map.Entry<LocalDate, Period> each) {
        return each.getValue().put(new JsonObject().put("from", each.getKey().toString()));
    }
}
