package aide.report;

import aide.ask.Verdict;
import aide.base.Count;
import aide.fsrs.Grade;
import aide.json.JsonObject;
import aide.report.Bars.Bar;
import aide.study.Answered;
import aide.text.Wrap;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Which grades the answers count with, and how they were judged.
 *
 * @param overruled how many count with another grade than the program gave
 */
record Grades(Map<Grade, Long> grades, Map<Verdict, Long> verdicts, long overruled)
        implements Statistic {

    Grades {
        grades = Collections.unmodifiableMap(new EnumMap<>(grades));
        verdicts = Collections.unmodifiableMap(new EnumMap<>(verdicts));
    }

    static Grades of(Basis basis) {
        Map<Grade, Long> grades = zeros(Grade.class);
        Map<Verdict, Long> verdicts = zeros(Verdict.class);
        long overruled = 0;
        for (Answered answered : basis.answers()) {
            if (answered.practised()) {
                continue;
            }
            grades.merge(answered.grade(), 1L, Long::sum);
            verdicts.merge(answered.review().verdict(), 1L, Long::sum);
            overruled += answered.grade() == answered.review().grade() ? 0 : 1;
        }
        return new Grades(grades, verdicts, overruled);
    }

    private static <E extends Enum<E>> Map<E, Long> zeros(Class<E> type) {
        Map<E, Long> zeros = new EnumMap<>(type);
        for (E constant : type.getEnumConstants()) {
            zeros.put(constant, 0L);
        }
        return zeros;
    }

    @Override
    public List<String> lines(int columns) {
        long all = grades.values().stream().mapToLong(Long::longValue).sum();
        if (all == 0) {
            return Wrap.lines("Your answers will be counted here by grade and verdict.", columns);
        }
        List<Bar> bars = new ArrayList<>();
        grades.forEach((grade, count) -> bars.add(bar(grade, count, all)));
        verdicts.forEach((verdict, count) -> bars.add(bar(verdict, count, all)));
        List<String> lines = new ArrayList<>(Bars.lines(bars, columns));
        lines.add(grades.size(), "");
        lines.add("");
        lines.addAll(
                Wrap.lines("you changed " + overruled + " of " + new Count(all, "grade"), columns));
        return lines;
    }

    private static Bar bar(Enum<?> what, long count, long all) {
        String figures =
                String.format(Locale.ROOT, "%5d  %5s", count, new Share(count, all).inPercent());
        return new Bar(word(what), figures, count, 0);
    }

    private static String word(Enum<?> what) {
        return what.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public JsonObject json() {
        return new JsonObject()
                .put("grades", json(grades))
                .put("verdicts", json(verdicts))
                .put("overruled", overruled);
    }

    private static JsonObject json(Map<? extends Enum<?>, Long> counts) {
        JsonObject object = new JsonObject();
        counts.forEach((what, count) -> object.put(word(what), count));
        return object;
    }
}
