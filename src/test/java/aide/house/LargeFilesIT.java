package aide.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aide.house.Launcher.Said;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files of 300 MB, in the memory that the launcher gives the program, which is less. */
class LargeFilesIT {

    private static final long BYTES = 300L << 20;
    private static final Path SOUND =
            Path.of("src", "test", "resources", "bank", "sound").toAbsolutePath();

    @TempDir
    private Path folder;

    private Launcher launcher;

    @BeforeEach
    void launcher() throws IOException {
        Path launched = Files.createDirectory(folder.resolve("launched"));
        launcher = new Launcher(launched);
    }

    @Test
    void asFactsOfABank() throws Exception {
        Path bank = folder.resolve("bank");
        for (String name : new String[] {"sources.json", "names.json"}) {
            Files.createDirectories(bank);
            Files.copy(SOUND.resolve(name), bank.resolve(name));
        }
        large(bank.resolve("facts").resolve("1.json"), "{\"topic\": \"");

        assertEquals(new Said(1, "", """
                        facts/1.json: cannot be read: has over 16777216 bytes
                        facts/: there is no fact, expected facts/….json with one
                        2 problems
                        """), launcher.aide("list", "--bank", bank.toString()));
    }

    @Test
    void asADeck() throws Exception {
        Path deck = large(folder.resolve("deck.json"), "{\"title\": \"");

        assertEquals(
                new Said(
                        2,
                        "",
                        "aide: the deck " + deck + " cannot be read: has over 1048576 bytes\n"),
                launcher.aide(
                        "study", "--plain", "--bank", SOUND.toString(), "--deck", deck.toString()));
    }

    @Test
    void asADrill() throws Exception {
        Path drill = large(folder.resolve("drill.jsonl"), "{");

        assertEquals(
                new Said(
                        2,
                        "",
                        "aide: the drill \"" + drill
                                + "\" cannot be read: has over 33554432 bytes\n"),
                launcher.aide("results", "--bank", SOUND.toString(), drill.toString()));
    }

    @Test
    void asALineOfAJournal() throws Exception {
        large(learner().resolve("journal-x.jsonl"), "{");

        assertEquals(
                new Said(
                        0,
                        "0 answers to be looked at\n",
                        "journal-x.jsonl:1: is damaged; kept, not counted (has over 65536 bytes)\n"),
                launcher.aide("appeals", "--bank", SOUND.toString()));
    }

    @Test
    void asProgressAndSettings() throws Exception {
        large(learner().resolve("progress.json"), "{");
        large(learner().resolve("settings.conf"), "x");

        assertEquals(
                new Said(0, "0 answers to be looked at\n", "settings.conf: has over 65536 bytes\n"),
                launcher.aide("appeals", "--bank", SOUND.toString()));
    }

    @Test
    void asAnAnswer() throws Exception {
        Path answer = large(folder.resolve("answer"), "fleet/how-many\tx");
        Path out = folder.resolve("out");

        int exit = launcher.program("judge", "--bank", SOUND.toString())
                .redirectInput(answer.toFile())
                .redirectOutput(out.toFile())
                .redirectError(folder.resolve("err").toFile())
                .start()
                .waitFor();

        assertEquals(0, exit);
        assertEquals("", Files.readString(folder.resolve("err")));
        assertTrue(Files.readString(out)
                .endsWith("\"verdict\":\"wrong\",\"why\":"
                        + "\"too long: an answer has at most 200 characters\"}\n"));
    }

    private Path learner() {
        return launcher.folder().resolve("home").resolve("learners").resolve("me");
    }

    /** Begins so, and goes on with nothing but NUL, which takes no room on most disks. */
    private static Path large(Path file, String begin) throws IOException {
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, begin);
        try (RandomAccessFile made = new RandomAccessFile(file.toFile(), "rw")) {
            made.setLength(BYTES);
        }
        return file;
    }
}
