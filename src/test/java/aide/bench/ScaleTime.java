package aide.bench;

import aide.bank.Bank;
import aide.bank.BankReader;
import aide.bank.Question;
import aide.bank.Reading;
import aide.fsrs.Fsrs6;
import aide.fsrs.Settings;
import aide.report.Basis;
import aide.report.Chapter;
import aide.study.Course;
import aide.study.Event;
import aide.study.Outlook;
import aide.study.Replay;
import aide.study.SampleJournal;
import aide.study.Standing;
import aide.study.Supply;

import com.google.gson.JsonParser;
import com.google.gson.stream.JsonReader;

import java.io.IOException;
import java.io.StringReader;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Supplier;

/** Prints how queue, statistics and reading grow from a thousand questions to a hundred thousand. */
final class ScaleTime {

    private static final int SMALL = 1_000;
    private static final int LARGE = 100_000;
    private static final int RUNS = 7;
    private static final double WARM_UP_MILLIS = 4_000;

    /** A bank is read as fast as it will be only from the twelfth time on or so. */
    private static final int WARM_UP_RUNS = 20;

    private static final int COLUMNS = 80;

    /** By then everybody has given the last answer. */
    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-06-21T12:00:00+01:00");

    private ScaleTime() {}

    public static void main(String[] args) {
        reading();
        List<Learnt> small = new ArrayList<>();
        for (int i = 0; i < LARGE / SMALL; i++) {
            small.add(learnt(SMALL));
        }
        List<Learnt> large = List.of(learnt(LARGE));
        compare("bare look-ups", small, large, ScaleTime::lookUps);
        compare("queue", small, large, ScaleTime::queue);
        compare("forecast", small, large, ScaleTime::forecast);
        compare("statistics", small, large, ScaleTime::statistics);
    }

    private interface Work {
        Object on(Course course, Basis basis);
    }

    /** A course, and what two answers to each of its questions have come to. */
    private record Learnt(Course course, Replay replay) {}

    /** However many answers there are, they are given within the same months: so as much is due. */
    private static Learnt learnt(int questions) {
        Course course = Course.of(read(LargeBank.texts(questions)), new Fsrs6(Settings.DEFAULT));
        List<Event> events =
                SampleJournal.of(1, 2 * questions, course.questions(), questions / SMALL);
        return new Learnt(course, Replay.of(events, course.scheduler()));
    }

    /**
     * How work grows. One small course again and again would stay in the processor's cache, and tell how much larger
     * that is than the course: so as many take turns as have the questions of the large one
     * together, and all questions come from memory both times.
     */
    private static void compare(String what, List<Learnt> small, List<Learnt> large, Work work) {
        double cached = median(small.subList(0, 1), work);
        double before = median(small, work) / small.size();
        double after = median(large, work);
        double growth = LARGE * Math.log(LARGE) / (SMALL * Math.log(SMALL));
        Table.row(what + " over %,d questions, cached".formatted(SMALL), cached, "ms", "-");
        Table.row(what + " over %,d questions".formatted(SMALL), before, "ms", "-");
        Table.row(what + " over %,d questions".formatted(LARGE), after, "ms", "300");
        Table.row("  against that", after / before, "times", "%.0f".formatted(growth));
        Table.row("  against that cached", after / cached, "times", "-");
    }

    /** A few runs over a thousand questions leave the JVM cold: so it is warmed up for some time. */
    private static double median(List<Learnt> courses, Work work) {
        for (double warm = 0; warm < WARM_UP_MILLIS; ) {
            warm += once(courses, work);
        }
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < RUNS; i++) {
            millis.add(once(courses, work));
        }
        return Table.median(millis);
    }

    /** A basis keeps what was worked out, so that each run has its own. */
    private static double once(List<Learnt> courses, Work work) {
        double millis = 0;
        for (Learnt each : courses) {
            Basis basis = Basis.of(each.course, each.replay, NOW);
            millis += millis(() -> work.on(each.course, basis));
        }
        return millis;
    }

    /** The least that can be done: how the memory grows slower, whatever is made of what is found. */
    private static Object lookUps(Course course, Basis basis) {
        Map<String, Standing> standings = basis.progress().standings();
        long reviews = 0;
        for (Question question : course.questions()) {
            Standing found = standings.get(question.id());
            reviews += found == null ? 0 : found.reviews();
        }
        return reviews;
    }

    private static Object queue(Course course, Basis basis) {
        return Supply.of(course, basis.progress(), NOW);
    }

    private static Object forecast(Course course, Basis basis) {
        return Outlook.of(course, basis.progress(), NOW);
    }

    private static Object statistics(Course course, Basis basis) {
        return Chapter.ALL.stream().map(each -> each.of(basis).lines(COLUMNS)).toList();
    }

    private static Bank read(SortedMap<String, String> texts) {
        Reading reading = BankReader.read(texts);
        return reading.bank()
                .orElseThrow(() ->
                        new IllegalStateException(reading.problems().get(0).toString()));
    }

    /** Gson reads over the same texts and makes nothing of them, and then its own trees. */
    private static void reading() {
        SortedMap<String, String> texts = LargeBank.texts(LARGE);
        List<Double> gson = new ArrayList<>();
        List<Double> tree = new ArrayList<>();
        List<Double> aide = new ArrayList<>();
        for (int i = 0; i < WARM_UP_RUNS + RUNS; i++) {
            double skipped = millis(() -> skipped(texts));
            double parsed = millis(() -> parsed(texts));
            double read = millis(() -> read(texts));
            if (i >= WARM_UP_RUNS) {
                gson.add(skipped);
                tree.add(parsed);
                aide.add(read);
            }
        }
        Table.row("Gson skips %,d questions".formatted(LARGE), Table.median(gson), "ms", "-");
        Table.row("Gson makes a tree of them", Table.median(tree), "ms", "-");
        Table.row("reading them as a bank", Table.median(aide), "ms", "-");
        Table.row("  against Gson", Table.median(aide) / Table.median(gson), "times", "2");
        Table.row("  against its tree", Table.median(aide) / Table.median(tree), "times", "-");
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

    /** Gson's own trees, each of which may go when the next is made, as with a bank's files. */
    private static int parsed(SortedMap<String, String> texts) {
        int members = 0;
        for (String text : texts.values()) {
            members += JsonParser.parseString(text).getAsJsonObject().size();
        }
        return members;
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
