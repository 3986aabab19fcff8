package aide.bench;

import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

import java.util.Collection;

/** Runs {@link Scheduling} and prints its figures beside their aims. */
final class SchedulingTime {

    private SchedulingTime() {}

    public static void main(String[] args) throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(Scheduling.class.getName())
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run();
        double reviews = millions(results, "reviews");
        double bare = millions(results, "exponentialAndPowers");
        Table.row("reviews scheduled", reviews, "M/s", "3");
        Table.row("exponentials and powers for as many", bare, "M/s", "-");
        Table.row("  these against reviews", bare / reviews, "times", "-");
    }

    private static double millions(Collection<RunResult> results, String method) {
        return results.stream()
                .filter(result -> result.getParams().getBenchmark().endsWith("." + method))
                .mapToDouble(result -> result.getPrimaryResult().getScore() / 1e6)
                .findFirst()
                .orElseThrow();
    }
}
