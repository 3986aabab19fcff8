package aide.bench;

import aide.ask.Verdict;
import aide.disk.Holder;
import aide.disk.LearnerFolder;
import aide.disk.LearnerName;
import aide.disk.Rules;
import aide.exchange.EventJson;
import aide.fsrs.Fsrs6;
import aide.fsrs.Grade;
import aide.fsrs.Settings;
import aide.study.Event;
import aide.study.Input;
import aide.study.Review;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * Prints how long it takes to save one answer, beside a program in C that appends a line of as many
 * bytes and forces it to the same disk; the two take turns.
 */
final class SavingTime {

    private static final Path FOLDER = Path.of("target", "bench-saving").toAbsolutePath();
    private static final int ROUNDS = 9;
    private static final int ANSWERS = 300;
    private static final OffsetDateTime AT = OffsetDateTime.parse("2026-11-01T08:00:00+01:00");

    private SavingTime() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        Files.createDirectories(FOLDER);
        Path c = compiled();
        List<Double> theirs = new ArrayList<>();
        List<Double> ours = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            boolean warm = round > 0;
            (warm ? theirs : new ArrayList<Double>()).addAll(c(c));
            (warm ? ours : new ArrayList<Double>()).addAll(java(round));
        }
        Table.say("Saving one answer, of %d each, in microseconds", ours.size());
        Table.say("%-24s %9s %9s %9s", "", "median", "p90", "p99");
        say("C: write, fdatasync", theirs);
        say("aide", ours);
        Table.row("saving, against C", Table.median(ours) / Table.median(theirs), "times", "1.3");
    }

    private static void say(String who, List<Double> micros) {
        Table.say(
                "%-24s %9.0f %9.0f %9.0f",
                who,
                Table.median(micros),
                Table.quantile(micros, 0.9),
                Table.quantile(micros, 0.99));
    }

    private static Path compiled() throws IOException, InterruptedException {
        Path program = FOLDER.resolve("append");
        run(
                "cc",
                "-O2",
                "-o",
                program.toString(),
                Path.of("src", "test", "c", "append.c").toString());
        return program;
    }

    private static List<Double> c(Path program) throws IOException, InterruptedException {
        int bytes = EventJson.line(event(0, 0)).length;
        return run(
                        program.toString(),
                        FOLDER.resolve("lines").toString(),
                        String.valueOf(ANSWERS),
                        String.valueOf(bytes))
                .lines()
                .map(Double::valueOf)
                .toList();
    }

    private static String run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String out = new String(
                process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(command[0] + " ended with " + process.exitValue());
        }
        return out;
    }

    private static List<Double> java(int round) {
        LearnerFolder folder = LearnerFolder.open(
                FOLDER,
                new LearnerName("me"),
                "bench",
                new Holder(ProcessHandle.current().pid(), "bench", AT),
                preferences -> new Rules(new Fsrs6(Settings.DEFAULT), "bench"));
        List<Double> micros = new ArrayList<>();
        for (int i = 0; i < ANSWERS; i++) {
            List<Event> answer = List.of(event(round, i));
            long before = System.nanoTime();
            boolean saved = folder.append(answer).isEmpty();
            micros.add((System.nanoTime() - before) / 1e3);
            if (!saved) {
                throw new IllegalStateException("not saved");
            }
        }
        folder.close();
        return micros;
    }

    private static Event event(int round, int i) {
        return new Review(
                "bench%d-%06d".formatted(round, i),
                AT.plusSeconds(round * 10_000L + i),
                "putin-call/when",
                Input.TYPE,
                "30 December 2021",
                Verdict.CORRECT,
                Grade.GOOD,
                4_321);
    }
}
