package aide.bench;

import aide.bank.Bank;
import aide.bank.BankReader;
import aide.bank.Reading;
import aide.fsrs.Fsrs6;
import aide.fsrs.Settings;
import aide.report.Basis;
import aide.report.Chapter;
import aide.study.Course;
import aide.study.Outlook;
import aide.study.Progress;
import aide.study.Replay;
import aide.study.SampleJournal;
import aide.study.Supply;

import com.google.gson.stream.JsonReader;

import java.io.IOException;
import java.io.StringReader;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Supplier;

/** Prints how queue, statistics and reading grow from a thousand questions to a hundred thousand. */
final class ScaleTime {

    private static final int SMALL = 1_000;
    private static final int LARGE = 100_000;
    private static final int RUNS = 7;
    private static final double WARM_UP_MILLIS = 4_000;
    private static final int COLUMNS = 80;
    private static final OffsetDateTime NOW = OffsetDateTime.parse("2039-01-21T12:00:00+01:00");

    private ScaleTime() {}

    public static void main(String[] args) {
        reading();
        Course small = course(SMALL);
        Course large = course(LARGE);
        compare("queue", small, large, ScaleTime::queue);
        compare("statistics", small, large, ScaleTime::statistics);
    }

    private interface Work {
        Object on(Course course, Basis basis);
    }

    private static void compare(String what, Course small, Course large, Work work) {
        double before = median(small, work);
        double after = median(large, work);
        double growth = LARGE * Math.log(LARGE) / (SMALL * Math.log(SMALL));
        Table.row(what + " over %,d questions".formatted(SMALL), before, "ms", "-");
        Table.row(what + " over %,d questions".formatted(LARGE), after, "ms", "300");
        Table.row("  against that", after / before, "times", "%.0f".formatted(growth));
    }

    private static Replay replay(Course course) {
        int events = 2 * course.questions().size();
        return Replay.of(SampleJournal.of(1, events, course.questions()), course.scheduler());
    }

    /** A few runs over a thousand questions leave the JVM cold: so it is warmed up for some time. */
    private static double median(Course course, Work work) {
        Replay replay = replay(course);
        for (double warm = 0; warm < WARM_UP_MILLIS; ) {
            warm += once(course, replay, work);
        }
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < RUNS; i++) {
            millis.add(once(course, replay, work));
        }
        return Table.median(millis);
    }

    /** A basis keeps what was worked out, so that each run has its own. */
    private static double once(Course course, Replay replay, Work work) {
        Basis basis = Basis.of(course, replay, NOW);
        return millis(() -> work.on(course, basis));
    }

    private static Object queue(Course course, Basis basis) {
        Progress progress = basis.progress();
        return List.of(Supply.of(course, progress, NOW), Outlook.of(course, progress, NOW));
    }

    private static Object statistics(Course course, Basis basis) {
        return Chapter.ALL.stream().map(each -> each.of(basis).lines(COLUMNS)).toList();
    }

    private static Course course(int questions) {
        return Course.of(read(LargeBank.texts(questions)), new Fsrs6(Settings.DEFAULT));
    }

    private static Bank read(SortedMap<String, String> texts) {
        Reading reading = BankReader.read(texts);
        return reading.bank()
                .orElseThrow(() ->
                        new IllegalStateException(reading.problems().get(0).toString()));
    }

    /** Gson reads over the same texts and makes nothing of them. */
    private static void reading() {
        SortedMap<String, String> texts = LargeBank.texts(LARGE);
        List<Double> gson = new ArrayList<>();
        List<Double> aide = new ArrayList<>();
        for (int i = 0; i < 2 * RUNS; i++) {
            double skipped = millis(() -> skipped(texts));
            double read = millis(() -> read(texts));
            if (i >= RUNS) {
                gson.add(skipped);
                aide.add(read);
            }
        }
        Table.row("Gson skips %,d questions".formatted(LARGE), Table.median(gson), "ms", "-");
        Table.row("reading them as a bank", Table.median(aide), "ms", "-");
        Table.row("  against Gson", Table.median(aide) / Table.median(gson), "times", "2");
    }

    private static long skipped(SortedMap<String, String> texts) {
        long files = 0;
        for (String text : texts.values()) {
            try (JsonReader in = new JsonReader(new StringReader(text))) {
                in.skipValue();
                files++;
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
        return files;
    }

    private static double millis(Supplier<?> work) {
        long before = System.nanoTime();
        Object made = work.get();
        double took = (System.nanoTime() - before) / 1e6;
        if (made == null) {
            throw new IllegalStateException("nothing was made");
        }
        return took;
    }
}
