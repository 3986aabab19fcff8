package aide.report;

import aide.base.Count;
import aide.json.JsonObject;
import aide.study.Answered;
import aide.study.Maturity;
import aide.text.DayNames;
import aide.text.Wrap;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * True retention: of what was known and came back, how much was remembered, against what the
 * scheduler aims for.
 *
 * @param byMonth whether the periods are months; weeks from Monday where the history is short
 * @param periods by their first day; those without such answers are not in it
 */
record Remembered(double aim, boolean byMonth, SortedMap<LocalDate, Period> periods)
        implements Statistic {

    private static final int WEEKS_MAX = 12;
    private static final int PERIODS_SHOWN = 12;
    private static final int LABEL_COLUMNS = 9;
    private static final int ALL_FROM_COLUMNS = 51;

    /** The answers of a period to questions that were to come back within three weeks, and later. */
    record Period(Share young, Share mature) {

        static final Period NONE = new Period(Share.NONE, Share.NONE);

        Period plus(Answered answered) {
            return answered.before() == Maturity.MATURE
                    ? new Period(young, mature.plus(answered.isRight()))
                    : new Period(young.plus(answered.isRight()), mature);
        }

        Period plus(Period other) {
            return new Period(young.plus(other.young), mature.plus(other.mature));
        }

        Share all() {
            return young.plus(mature);
        }
    }

    Remembered {
        periods = Collections.unmodifiableSortedMap(new TreeMap<>(periods));
    }

    static Remembered of(Basis basis) {
        List<Answered> known = basis.answers().stream()
                .filter(answered -> answered.before().isKnown())
                .toList();
        boolean byMonth = !known.isEmpty()
                && ChronoUnit.WEEKS.between(known.get(0).day(), basis.today()) >= WEEKS_MAX;
        SortedMap<LocalDate, Period> periods = new TreeMap<>();
        for (Answered answered : known) {
            periods.merge(first(answered.day(), byMonth), Period.NONE.plus(answered), Period::plus);
        }
        return new Remembered(basis.course().scheduler().desiredRetention(), byMonth, periods);
    }

    private static LocalDate first(LocalDate day, boolean byMonth) {
        return byMonth
                ? day.withDayOfMonth(1)
                : day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    Period all() {
        return periods.values().stream().reduce(Period.NONE, Period::plus);
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
        lines.add(line(byMonth ? "" : "week of", List.of("young", "mature", "all"), columns));
        periods.entrySet().stream()
                .skip(Math.max(0, periods.size() - PERIODS_SHOWN))
                .forEach(each -> lines.add(row(label(each.getKey()), each.getValue(), columns)));
        lines.add(row("ever", all(), columns));
        lines.add("");
        lines.addAll(Wrap.lines(judged(), columns));
        lines.addAll(Wrap.lines("mature: was left alone for three weeks or more", columns));
        return lines;
    }

    private String label(LocalDate first) {
        return byMonth
                ? DayNames.briefMonth(first) + " " + first.getYear()
                : DayNames.inMonth(first);
    }

    private static String row(String label, Period period, int columns) {
        return line(
                label,
                List.of(cell(period.young()), cell(period.mature()), cell(period.all())),
                columns);
    }

    private static String cell(Share share) {
        return share.isEmpty()
                ? "–"
                : String.format(Locale.ROOT, "%s of %4d", share.inPercent(), share.whole());
    }

    private static String line(String label, List<String> cells, int columns) {
        StringBuilder line =
                new StringBuilder(String.format(Locale.ROOT, "%-" + LABEL_COLUMNS + "s", label));
        int shown = columns >= ALL_FROM_COLUMNS ? 3 : 2;
        for (String cell : cells.subList(0, shown)) {
            line.append(String.format(Locale.ROOT, "%14s", cell));
        }
        return line.toString();
    }

    private String judged() {
        Share all = all().all();
        String all100 = all + ", the aim is " + aimed() + ": ";
        if (all.atMost() < aim) {
            return all100 + "less is remembered than aimed for";
        }
        return all100
                + (all.atLeast() > aim
                        ? "more is remembered than aimed for"
                        : "as aimed, as far as " + new Count(all.whole(), "answer") + " can tell");
    }

    String aimed() {
        return Math.round(100 * aim) + " %";
    }

    @Override
    public JsonObject json() {
        return new JsonObject()
                .put("aim", aim)
                .put("young", all().young().json("remembered", "answers"))
                .put("mature", all().mature().json("remembered", "answers"))
                .put("period", byMonth ? "month" : "week")
                .put(
                        "periods",
                        periods.entrySet().stream()
                                .map(each -> json(each.getKey(), each.getValue()))
                                .toList());
    }

    private static JsonObject json(LocalDate first, Period period) {
        return new JsonObject()
                .put("from", first.toString())
                .put("young", period.young().json("remembered", "answers"))
                .put("mature", period.mature().json("remembered", "answers"));
    }
}
