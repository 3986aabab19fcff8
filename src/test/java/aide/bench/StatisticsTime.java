package aide.bench;

import aide.bank.Bank;
import aide.bank.BankReader;
import aide.disk.BankFolder;
import aide.fsrs.Fsrs6;
import aide.fsrs.Settings;
import aide.report.Basis;
import aide.report.Chapter;
import aide.study.Course;
import aide.study.Event;
import aide.study.SampleJournal;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * Prints how long the statistics of long journals take once the JVM is warm: going through the
 * journal, and then each statistic with its lines.
 */
final class StatisticsTime {

    private static final int RUNS = 11;
    private static final int COLUMNS = 80;
    private static final OffsetDateTime NOW = OffsetDateTime.parse("2039-01-21T12:00:00+01:00");

    private StatisticsTime() {}

    public static void main(String[] args) {
        Bank bank = bank();
        Course course = Course.of(bank, new Fsrs6(Settings.DEFAULT));
        for (int events : new int[] {10_000, 100_000, 1_000_000}) {
            time(course, SampleJournal.of(1, events, bank.questions()));
        }
    }

    private static void time(Course course, List<Event> events) {
        Map<String, List<Double>> millis = new TreeMap<>();
        for (int run = 0; run < RUNS; run++) {
            Basis basis = timed(millis, "", () -> Basis.of(course, events, NOW));
            for (Chapter chapter : Chapter.ALL) {
                timed(millis, chapter.id(), () -> chapter.of(basis).lines(COLUMNS));
            }
        }
        say(
                "Statistics of %,d events on Java %s",
                events.size(), System.getProperty("java.version"));
        double all = 0;
        for (Map.Entry<String, List<Double>> each : millis.entrySet()) {
            double median = each.getValue().stream().sorted().toList().get(RUNS / 2);
            say(
                    "%10.1f  %s",
                    median, each.getKey().isEmpty() ? "the journal itself" : each.getKey());
            all += median;
        }
        say("%10.1f  all, in milliseconds; the median of %d runs each", all, RUNS);
    }

    private static <T> T timed(Map<String, List<Double>> millis, String what, Supplier<T> work) {
        long before = System.nanoTime();
        T made = work.get();
        millis.computeIfAbsent(what, key -> new ArrayList<>())
                .add((System.nanoTime() - before) / 1e6);
        return made;
    }

    private static Bank bank() {
        return BankReader.read(BankFolder.read(Path.of("questions"), problem -> {
                    throw new IllegalStateException(problem.toString());
                }))
                .bank()
                .orElseThrow();
    }

    @com.google.errorprone.annotations.FormatMethod
    private static void say(String line, Object... parts) {
        System.out.println(String.format(Locale.ROOT, line, parts));
    }
}
