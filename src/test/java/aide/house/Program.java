package aide.house;

import aide.pty.Pty;
import aide.screen.Size;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The built program, with progress in a folder of its own. */
record Program(Path home) {

    /** Through its entrance, as the launcher starts it. */
    private static final List<String> JAVA = List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "aide.cli.Main");

    /** In a terminal of the usual size. */
    Pty start(String... args) throws IOException {
        return start(new Size(80, 24), Map.of(), args);
    }

    Pty start(Size size, Map<String, String> environment, String... args) throws IOException {
        Map<String, String> all = variables();
        all.putAll(environment);
        return Pty.start(
                size, all, Stream.concat(JAVA.stream(), Stream.of(args)).toArray(String[]::new));
    }

    /** A command line of a shell, in which {@code aide} stands for the program. */
    Pty shell(String script) throws IOException {
        String aide = "aide() { " + String.join(" ", JAVA) + " \"$@\"; }\n";
        return Pty.start(new Size(100, 24), variables(), "sh", "-c", aide + script);
    }

    private Map<String, String> variables() {
        Map<String, String> variables = new HashMap<>();
        variables.put("CLASSPATH", System.getProperty("java.class.path"));
        variables.put("AIDE_HOME", home.toString());
        return variables;
    }

    Path learner() {
        return home.resolve("learners").resolve("me");
    }

    /** All lines of the journal but those that say where a sitting began and ended. */
    List<String> journal() throws IOException {
        try (Stream<Path> files = Files.list(learner())) {
            Path journal = files.filter(file -> file.toString().endsWith(".jsonl"))
                    .findFirst()
                    .orElseThrow();
            return Files.readAllLines(journal).stream()
                    .filter(line -> !line.isEmpty())
                    .filter(line -> !line.startsWith("{\"type\":\"begin\""))
                    .filter(line -> !line.startsWith("{\"type\":\"end\""))
                    .toList();
        }
    }
}
