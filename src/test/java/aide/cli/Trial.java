package aide.cli;

import aide.bank.Bank;
import aide.disk.Machine;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The program in a world made for a test: its own home, its own clock, which goes on three seconds
 * each time it is looked at, and what somebody types.
 */
final class Trial {

    /** A small bank of four questions. */
    static final Path BANK = Path.of("src", "test", "resources", "bank", "sound");

    static final Path DOCUMENTS = Path.of("src", "test", "resources", "bank", "documents");

    private static final Duration A_LOOK = Duration.ofSeconds(3);

    private final Path home;
    private OffsetDateTime now = OffsetDateTime.parse("2026-03-10T09:30:00+02:00");
    private InputStream typed = InputStream.nullInputStream();
    private String name = "run";
    private int runs;

    /** A trial that keeps progress in that folder, which need not be there. */
    Trial(Path home) {
        this.home = home;
    }

    Trial types(String text) {
        return types(text.getBytes(StandardCharsets.UTF_8));
    }

    Trial types(byte[] bytes) {
        return types(new ByteArrayInputStream(bytes));
    }

    Trial types(InputStream in) {
        typed = in;
        return this;
    }

    Trial at(String moment) {
        now = OffsetDateTime.parse(moment);
        return this;
    }

    /** Runs of this trial are called otherwise than those of others, as on another machine. */
    Trial named(String other) {
        name = other;
        return this;
    }

    Outcome run(List<String> args) {
        return run(args.toArray(String[]::new));
    }

    Outcome run(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Outside outside = outside(stream(out), stream(err));
        int exit = Main.run(outside, args);
        outside.out().flush();
        outside.err().flush();
        return new Outcome(exit, text(out), text(err));
    }

    /** The world of one run of the program. */
    Outside outside(PrintStream out, PrintStream err) {
        runs++;
        return new Outside(
                typed,
                out,
                err,
                OutputStream.nullOutputStream(),
                Map.of("AIDE_HOME", home.toString()),
                this::look,
                () -> name + runs,
                () -> 17,
                () -> new Machine("tisch", "tisch-1"));
    }

    /** The small bank, read. */
    static Bank sound() {
        return Banks.read(Optional.of(BANK));
    }

    /** The sound bank with a change in one of its files. */
    static Path bank(Path folder, String file, String old, String changed) throws IOException {
        for (String name : List.of("sources.json", "names.json", "facts/1-treaty.json")) {
            String text = Files.readString(BANK.resolve(name));
            Path copy = folder.resolve(name);
            Files.createDirectories(copy.resolveSibling(""));
            Files.writeString(copy, name.equals(file) ? text.replace(old, changed) : text);
        }
        return folder;
    }

    /** The files in a folder, but no folders. */
    static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private OffsetDateTime look() {
        now = now.plus(A_LOOK);
        return now;
    }

    static PrintStream stream(OutputStream bytes) {
        return new PrintStream(bytes, false, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
