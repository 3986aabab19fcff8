package aide.house;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The launching script in a folder laid out like the built project, of which it may break things.
 *
 * <p>The jar is younger than its sources, so that no build is begun.
 */
public final class Launcher {

    private static final Path PROJECT = Path.of("").toAbsolutePath();

    private final Path folder;
    private final Map<String, String> variables = new HashMap<>();

    public Launcher(Path folder) throws IOException {
        this.folder = folder;
        Path target = Files.createDirectories(folder.resolve("target"));
        Files.copy(PROJECT.resolve("aide"), folder.resolve("aide"));
        folder.resolve("aide").toFile().setExecutable(true);
        Files.copy(PROJECT.resolve("target").resolve("aide.jar"), target.resolve("aide.jar"));
        Path libraries = Files.createDirectory(target.resolve("lib"));
        for (Path library : files(PROJECT.resolve("target").resolve("lib"))) {
            Files.copy(library, libraries.resolve(library.getFileName()));
        }
        with("AIDE_HOME", folder.resolve("home").toString());
        with("JAVA_HOME", System.getProperty("java.home"));
    }

    /** Sets a variable; an empty value takes it away. */
    public Launcher with(String variable, String value) {
        variables.put(variable, value);
        return this;
    }

    Path folder() {
        return folder;
    }

    Path target() {
        return folder.resolve("target");
    }

    /** The archives of classes that are there. */
    List<Path> archives() throws IOException {
        return files(target()).stream()
                .filter(file -> file.toString().matches(".*\\.(jsa|aot)"))
                .toList();
    }

    /** The program, yet to be started. */
    public ProcessBuilder program(String... args) {
        return builder(Stream.concat(Stream.of(folder.resolve("aide").toString()), Stream.of(args))
                .toArray(String[]::new));
    }

    private ProcessBuilder builder(String... command) {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().putAll(variables);
        builder.environment().values().removeIf(String::isEmpty);
        return builder;
    }

    Said aide(String... args) throws IOException, InterruptedException {
        return run(program(args));
    }

    /** Runs a command in the folder; input is empty. */
    Said run(String... command) throws IOException, InterruptedException {
        return run(builder(command));
    }

    private Said run(ProcessBuilder builder) throws IOException, InterruptedException {
        Path out = Files.createTempFile(folder, "out", "");
        Path err = Files.createTempFile(folder, "err", "");
        int exit = builder.redirectInput(Path.of("/dev/null").toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start()
                .waitFor();
        return new Said(exit, text(out), text(err));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static String text(Path file) throws IOException {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        Files.delete(file);
        return text;
    }

    /** How a command ended, and what it said. */
    record Said(int exit, String out, String err) {}
}
