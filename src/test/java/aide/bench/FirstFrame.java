package aide.bench;

import aide.bench.Subject.Start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Prints how long it takes from a command to its first painted frame, beside a bare hello world.
 *
 * <p>The subjects take turns, so that a machine which is busy for a while is so for all of them.
 */
final class FirstFrame {

    private static final int WARM_UPS = 3;
    private static final int ROUNDS = 21;

    /** As somebody has them who has been learning for some weeks. */
    private static final int REVIEWS = 300;

    /** As many as somebody has given who is called away in the middle. */
    private static final int REVIEWS_LEFT = 20;

    private static final Path JAVA_HOME = Path.of(System.getProperty("java.home"));
    private static final String AIDE = Path.of("aide").toAbsolutePath().toString();

    private FirstFrame() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        Map<String, String> environment = learnt("bench-home", REVIEWS, true);
        Map<String, String> left = learnt("bench-left", REVIEWS_LEFT, false);
        List<Subject> subjects = List.of(
                new Subject("hello world", "hello world", environment, hello()),
                new Subject("aide", "keys", environment, List.of(AIDE)),
                new Subject("aide study", "keys", environment, List.of(AIDE, "study")),
                new Subject("aide, left", "keys", left, List.of(AIDE)),
                new Subject("study, left", "keys", left, List.of(AIDE, "study")));
        print(subjects, measured(subjects));
    }

    private static List<String> hello() {
        return List.of(
                JAVA_HOME.resolve("bin").resolve("java").toString(),
                "-cp",
                Path.of("target", "test-classes").toAbsolutePath().toString(),
                Hello.class.getName());
    }

    /**
     * A home in which the program has answered for itself.
     *
     * @param ended whether the sitting is over, and not to be gone on with at every start
     */
    private static Map<String, String> learnt(String name, int reviews, boolean ended)
            throws IOException, InterruptedException {
        Path home = Path.of("target", name).toAbsolutePath();
        Map<String, String> environment =
                Map.of("JAVA_HOME", JAVA_HOME.toString(), "AIDE_HOME", home.toString());
        learn(home, environment, reviews);
        if (ended) {
            forgetTheBeginning(home.resolve("learners").resolve("me"));
            study(environment, 0);
        }
        return environment;
    }

    /** Without the line that says so, no sitting broke off; the snapshot is made anew. */
    private static void forgetTheBeginning(Path learner) throws IOException {
        Files.delete(learner.resolve("progress.json"));
        try (var files = Files.list(learner)) {
            for (Path file :
                    files.filter(any -> any.toString().endsWith(".jsonl")).toList()) {
                Files.write(
                        file,
                        Files.readAllLines(file).stream()
                                .filter(line -> !line.startsWith("{\"type\":\"begin\""))
                                .toList());
            }
        }
    }

    /** What is there from the last time is taken away. */
    private static void learn(Path home, Map<String, String> environment, int reviews)
            throws IOException, InterruptedException {
        Path learner = Files.createDirectories(home.resolve("learners").resolve("me"));
        try (var files = Files.walk(learner)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
        study(environment, reviews);
    }

    private static void study(Map<String, String> environment, int reviews)
            throws IOException, InterruptedException {
        ProcessBuilder study = new ProcessBuilder(
                        AIDE, "study", "--plain", "--limit", "9999", "--new", "9999")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        study.environment().putAll(environment);
        Process process = study.start();
        try (var answers = process.getOutputStream()) {
            answers.write("\n".repeat(reviews).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        if (process.waitFor() != 0) {
            throw new IllegalStateException("aide study ended with " + process.exitValue());
        }
    }

    private static List<List<Start>> measured(List<Subject> subjects)
            throws IOException, InterruptedException {
        List<List<Start>> starts = new ArrayList<>();
        subjects.forEach(subject -> starts.add(new ArrayList<>()));
        for (int round = -WARM_UPS; round < ROUNDS; round++) {
            for (int i = 0; i < subjects.size(); i++) {
                Start start = subjects.get(i).start();
                if (round >= 0) {
                    starts.get(i).add(start);
                }
            }
        }
        return starts;
    }

    private static void print(List<Subject> subjects, List<List<Start>> starts) {
        say(
                "First frame on Java %s, %s, %d processors; %d starts each, %d reviews",
                System.getProperty("java.version"),
                System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors(),
                ROUNDS,
                REVIEWS);
        say("%-12s %8s %8s %8s %9s %9s", "ms", "median", "min", "max", "× hello", "resident");
        double hello = median(starts.get(0));
        for (int i = 0; i < subjects.size(); i++) {
            List<Start> all = starts.get(i);
            say(
                    "%-12s %8.0f %8.0f %8.0f %9.1f %6.0f MB",
                    subjects.get(i).name(),
                    median(all),
                    millis(all).get(0),
                    millis(all).get(all.size() - 1),
                    median(all) / hello,
                    all.stream().mapToLong(Start::residentKib).max().orElse(0) / 1024.0);
        }
    }

    private static double median(List<Start> starts) {
        return millis(starts).get(starts.size() / 2);
    }

    private static List<Double> millis(List<Start> starts) {
        return starts.stream().map(Start::millis).sorted().toList();
    }

    @com.google.errorprone.annotations.FormatMethod
    private static void say(String line, Object... parts) {
        System.out.println(String.format(Locale.ROOT, line, parts));
    }
}
