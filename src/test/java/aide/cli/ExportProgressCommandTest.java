package aide.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class ExportProgressCommandTest {

    private static final String BANK = Trial.BANK.toString();

    @TempDir
    Path temporary;

    @Test
    void whoHasNotBegunHandsInOneLineAndGetsNoFolder() {
        assertEquals(
                Outcome.ok("{\"type\":\"learner\",\"name\":\"me\",\"events\":0,"
                        + "\"crc\":\"3cdcc9b7\"}\n"),
                trial("home").run("export", "progress"));
        assertFalse(Files.exists(temporary.resolve("home")));
    }

    @Test
    void theJournalFollowsALineThatSaysWhoseItIs() throws IOException {
        studied("home");
        List<String> journal = Files.readAllLines(journal("home", "journal-tisch-1.jsonl"));

        Outcome outcome = trial("home").run("export", "progress");

        List<String> lines = outcome.out().lines().toList();
        assertEquals(Outcome.ok(outcome.out()), outcome);
        assertEquals(journal, lines.subList(1, lines.size()));
        assertEquals(
                "{\"type\":\"learner\",\"name\":\"me\",\"events\":" + journal.size() + ",",
                lines.get(0).substring(0, lines.get(0).indexOf("\"crc\"")));
    }

    @Test
    void aFileHoldsTheSame() throws IOException {
        studied("home");
        Path file = temporary.resolve("anna.jsonl");
        Files.writeString(file, "what was there before");

        assertEquals(Outcome.ok(""), trial("home").run("export", "progress", "-o", "" + file));
        assertEquals(trial("home").run("export", "progress").out(), Files.readString(file));
    }

    /** So a history can be taken to another machine without any command for it. */
    @Test
    void amongTheJournalsElsewhereItIsReadThereToo() throws IOException {
        studied("home");
        Path file = journal("other", "journal-taken-along.jsonl");
        Files.createDirectories(file.resolveSibling(""));
        trial("home").run("export", "progress", "-o", "" + file);

        assertEquals(stats("home"), stats("other"));
    }

    @Test
    void whatWasCutOffIsTold() throws IOException {
        studied("home");
        String whole = trial("home").run("export", "progress").out();
        Path file = journal("other", "journal-taken-along.jsonl");
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, whole.substring(0, whole.trim().lastIndexOf('\n') + 1));

        assertEquals(
                "journal-taken-along.jsonl: was cut off: 2 of 3 lines are there\n",
                stats("other").err());
    }

    @Test
    void aPlaceThatDoesNotDoIsTold() {
        assertEquals(
                Outcome.refused("cannot write " + temporary.resolve("no").resolve("where")
                        + ": no such file or folder"),
                trial("home")
                        .run(
                                "export",
                                "progress",
                                "-o",
                                "" + temporary.resolve("no").resolve("where")));
        assertEquals(
                Outcome.refused("cannot write " + temporary + ": is no name of a file"),
                trial("home").run("export", "progress", "-o", "" + temporary));
        assertEquals(
                Outcome.refused("cannot write : is no name of a file"),
                trial("home").run("export", "progress", "-o", ""));
    }

    private void studied(String home) {
        trial(home)
                .types("12 March 2022\nx\n")
                .run("study", "--plain", "--bank", BANK, "--limit", "2");
    }

    private Outcome stats(String home) {
        return trial(home).run("stats", "--bank", BANK);
    }

    private Path journal(String home, String name) {
        return temporary.resolve(home).resolve("learners").resolve("me").resolve(name);
    }

    private Trial trial(String home) {
        return new Trial(temporary.resolve(home));
    }
}
