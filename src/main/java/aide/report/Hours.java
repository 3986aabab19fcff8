package aide.report;

import aide.json.JsonObject;
import aide.report.Bars.Bar;
import aide.study.Answered;
import aide.study.StudyDay;
import aide.text.Wrap;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * At which hours of the day, where the learner was, how much was answered, and how much of it right.
 *
 * @param right by the hour, 0 to 23; hours without answers are not in it
 */
record Hours(SortedMap<Integer, Share> right) implements Statistic {

    private static final int HOURS = 24;

    Hours {
        right = Collections.unmodifiableSortedMap(new TreeMap<>(right));
    }

    static Hours of(Basis basis) {
        long[] all = new long[HOURS];
        long[] right = new long[HOURS];
        for (Answered answered : basis.answers()) {
            int hour = answered.review().at().getHour();
            all[hour]++;
            right[hour] += answered.isRight() ? 1 : 0;
        }
        SortedMap<Integer, Share> shares = new TreeMap<>();
        for (int hour = 0; hour < HOURS; hour++) {
            if (all[hour] > 0) {
                shares.put(hour, new Share(right[hour], all[hour]));
            }
        }
        return new Hours(shares);
    }

    @Override
    public List<String> lines(int columns) {
        if (right.isEmpty()) {
            return Wrap.lines(
                    "Your answers will be counted here by the hour: some learn better early,"
                            + " some late.",
                    columns);
        }
        List<String> lines = new ArrayList<>(Bars.lines(bars(), columns));
        lines.add("");
        lines.addAll(Wrap.lines("answers, and the share of right ones: █ right, ░ wrong", columns));
        return lines;
    }

    /** From the first hour to the last with answers, in the order of a day of study. */
    private List<Bar> bars() {
        List<Integer> day = IntStream.range(0, HOURS)
                .mapToObj(i -> (StudyDay.FIRST_HOUR + i) % HOURS)
                .toList();
        int first = 0;
        while (!right.containsKey(day.get(first))) {
            first++;
        }
        int last = HOURS - 1;
        while (!right.containsKey(day.get(last))) {
            last--;
        }
        return day.subList(first, last + 1).stream().map(this::bar).toList();
    }

    private Bar bar(int hour) {
        Share share = right.getOrDefault(hour, Share.NONE);
        String figures = share.isEmpty()
                ? ""
                : String.format(Locale.ROOT, "%5d  %5s", share.whole(), share.inPercent());
        String label = String.format(Locale.ROOT, "%02d–%02d", hour, (hour + 1) % HOURS);
        return new Bar(label, figures, share.part(), share.whole() - share.part());
    }

    @Override
    public JsonObject json() {
        return new JsonObject()
                .put(
                        "hours",
                        right.entrySet().stream()
                                .map(each -> new JsonObject()
                                        .put("hour", each.getKey())
                                        .put("right", each.getValue().part())
                                        .put("answers", each.getValue().whole()))
                                .toList());
    }
}
