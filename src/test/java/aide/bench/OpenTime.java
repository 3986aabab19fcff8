package aide.bench;

import aide.bench.Subject.Start;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Prints how long it takes to open a journal of a million lines, without a snapshot in a heap of 64 MB
 * beside Gson reading the same lines, and with one to the first frame.
 *
 * <p>The launcher asks for a JVM that starts quickly and compiles once; others compile what is hot twice.
 */
final class OpenTime {

    private static final int LINES = 1_000_000;
    private static final int ROUNDS = 5;

    /** Of the launcher's options those that make code faster or slower. */
    private static final List<String> AS_AIDE =
            List.of("-XX:TieredStopAtLevel=1", "-XX:CompileThresholdScaling=3", "-XX:+UseSerialGC");

    private static final Path HOME = Path.of("target", "bench-long").toAbsolutePath();
    private static final Path LEARNER = HOME.resolve("learners").resolve("me");
    private static final Path JOURNAL = LEARNER.resolve("journal-bench.jsonl");

    private OpenTime() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        Files.createDirectories(LEARNER);
        LongJournal.write(JOURNAL, LINES);
        Table.say("Opening %,d lines, %,d MB, in 64 MB", LINES, Files.size(JOURNAL) >> 20);
        compare("as aide starts it", AS_AIDE, "3000", "4");
        compare("as it comes", List.of(), "-", "-");
        Table.row("with a snapshot, to the first frame", firstFrame(), "ms", "500");
    }

    /** Us and Gson in turns, each in a JVM of its own that is set up alike. */
    private static void compare(String jvm, List<String> options, String aim, String ratio)
            throws IOException, InterruptedException {
        List<Double> gson = new ArrayList<>();
        List<Double> summed = new ArrayList<>();
        List<Double> aide = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            Files.deleteIfExists(LEARNER.resolve("progress.json"));
            gson.add(millis(options, "gson", JOURNAL));
            summed.add(millis(options, "gson-sum", JOURNAL));
            aide.add(millis(options, "aide", HOME));
        }
        Table.say("On a JVM %s", jvm);
        Table.row("  Gson parses each line, no more", Table.median(gson), "ms", "-");
        Table.row("  Gson, line by line, summed up", Table.median(summed), "ms", "-");
        Table.row("  opened and summed up", Table.median(aide), "ms", aim);
        Table.row("  Gson to the sum against it", ratio(summed, aide), "times", ratio);
        Table.row("  Gson parsing alone against it", ratio(gson, aide), "times", "-");
    }

    private static double ratio(List<Double> one, List<Double> other) {
        return Table.median(one) / Table.median(other);
    }

    private static double millis(List<String> options, String who, Path path)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx64m");
        command.addAll(options);
        command.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                OpenOnce.class.getName(),
                who,
                path.toString()));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(who + " ended with " + process.exitValue());
        }
        return Double.parseDouble(said.split(" ", 2)[0]);
    }

    /** The first start makes the snapshot when it ends. */
    private static double firstFrame() throws IOException, InterruptedException {
        Map<String, String> environment =
                Map.of("AIDE_HOME", HOME.toString(), "JAVA_HOME", System.getProperty("java.home"));
        Subject subject = new Subject(
                "long",
                "keys",
                environment,
                List.of(Path.of("aide").toAbsolutePath().toString()));
        subject.start();
        List<Double> millis = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            Start start = subject.start();
            millis.add(start.millis());
        }
        return Table.median(millis);
    }
}
