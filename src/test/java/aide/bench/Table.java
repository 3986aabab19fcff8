package aide.bench;

import com.google.errorprone.annotations.FormatMethod;

import java.util.List;
import java.util.Locale;

/** Prints figures, the median of which counts: machines are busy now and then. */
final class Table {

    private Table() {}

    /** A line, as {@link String#format} makes it. */
    @FormatMethod
    static void say(String line, Object... parts) {
        System.out.println(String.format(Locale.ROOT, line, parts));
    }

    static double median(List<Double> values) {
        return quantile(values, 0.5);
    }

    /** The value below which so much of all lies. */
    static double quantile(List<Double> values, double share) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get(Math.min(sorted.size() - 1, (int) (share * sorted.size())));
    }

    /** A figure beside its aim. */
    static void row(String what, double value, String unit, String aim) {
        say("%-46s %9.2f %-12s aim %s", what, value, unit, aim);
    }
}
