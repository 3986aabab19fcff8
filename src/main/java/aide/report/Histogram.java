package aide.report;

import aide.json.JsonObject;
import aide.report.Bars.Bar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * How many values fall between which bounds.
 *
 * @param bounds where each class begins; the first takes whatever is below the second
 * @param counts as many as there are bounds
 * @param median the value in the middle; none where there are no values
 */
record Histogram(List<Double> bounds, List<Integer> counts, OptionalDouble median) {

    Histogram {
        bounds = List.copyOf(bounds);
        counts = List.copyOf(counts);
    }

    static Histogram of(List<Double> bounds, double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        Integer[] counts = new Integer[bounds.size()];
        Arrays.fill(counts, 0);
        int last = 0;
        for (double value : sorted) {
            while (last + 1 < bounds.size() && value >= bounds.get(last + 1)) {
                last++;
            }
            counts[last]++;
        }
        OptionalDouble median = sorted.length == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(sorted[sorted.length / 2]);
        return new Histogram(bounds, List.of(counts), median);
    }

    int values() {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }

    /** A bar for each class, under these names. */
    List<String> lines(List<String> names, int columns) {
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < counts.size(); i++) {
            Share share = new Share(counts.get(i), values());
            String figures =
                    String.format(Locale.ROOT, "%5d  %5s", share.part(), share.inPercent());
            bars.add(new Bar(names.get(i), figures, share.part(), 0));
        }
        return Bars.lines(bars, columns);
    }

    JsonObject json() {
        JsonObject json = new JsonObject().put("from", bounds).put("questions", counts);
        median.ifPresent(value -> json.put("median", rounded(value)));
        return json;
    }

    private static double rounded(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
