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
 */
final class OpenTime {

    private static final int LINES = 1_000_000;
    private static final int ROUNDS = 5;
    private static final Path HOME = Path.of("target", "bench-long").toAbsolutePath();
    private static final Path LEARNER = HOME.resolve("learners").resolve("me");
    private static final Path JOURNAL = LEARNER.resolve("journal-bench.jsonl");

    private OpenTime() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        Files.createDirectories(LEARNER);
        LongJournal.write(JOURNAL, LINES);
        List<Double> gson = new ArrayList<>();
        List<Double> summed = new ArrayList<>();
        List<Double> aide = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            Files.deleteIfExists(LEARNER.resolve("progress.json"));
            gson.add(millis("gson", JOURNAL));
            summed.add(millis("gson-sum", JOURNAL));
            aide.add(millis("aide", HOME));
        }
        Table.say("Opening %,d lines, %,d MB", LINES, Files.size(JOURNAL) >> 20);
        Table.row("Gson parses each line, no more", Table.median(gson), "ms", "-");
        Table.row("Gson, line by line, summed up", Table.median(summed), "ms", "-");
        Table.row("opened and summed up in 64 MB", Table.median(aide), "ms", "3000");
        Table.row("  Gson against it", Table.median(summed) / Table.median(aide), "times", "4");
        Table.row("with a snapshot, to the first frame", firstFrame(), "ms", "500");
    }

    private static double millis(String who, Path path) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        OpenOnce.class.getName(),
                        who,
                        path.toString())
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
