package aide.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import aide.disk.Holder;
import aide.disk.LearnerFolder;
import aide.disk.LearnerName;
import aide.disk.Rules;
import aide.fsrs.Fsrs6;
import aide.fsrs.Settings;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;

class MergeCommandTest {

    private static final String BANK = Trial.BANK.toString();
    private static final String JOURNAL = "journal-tisch-1.jsonl";

    private static final String LATER = "2026-03-10T12:00:00+02:00";

    @TempDir
    Path temporary;

    @Test
    void anExportedFileAJournalAFolderAndAHomeAreTheSame() throws IOException {
        studied("desk", "me");
        Path export = temporary.resolve("me.jsonl");
        trial("desk").run("export", "progress", "-o", "" + export);
        String expected = trial("desk").at(LATER).run("stats", "--bank", BANK).out();
        Path folder = learner("desk", "me");

        int home = 0;
        for (Path place :
                new Path[] {export, folder.resolve(JOURNAL), folder, temporary.resolve("desk")}) {
            Trial other = trial("lap" + home++);
            assertEquals(
                    Outcome.ok("3 events new and saved, 0 already there, 0 lines not understood\n"),
                    other.run("merge", "" + place));
            assertEquals(expected, other.at(LATER).run("stats", "--bank", BANK).out());
            assertEquals(
                    Outcome.ok("0 events new and saved, 3 already there, 0 lines not understood\n"),
                    other.run("merge", "" + place));
        }
    }

    @Test
    void whatIsMergedIsInThisDevicesJournalAndTheFilesStay() throws IOException {
        studied("desk", "me");
        byte[] before = Files.readAllBytes(learner("desk", "me").resolve(JOURNAL));

        trial("lap").run("merge", "" + temporary.resolve("desk"));

        assertArrayEquals(before, Files.readAllBytes(learner("desk", "me").resolve(JOURNAL)));
        assertArrayEquals(before, Files.readAllBytes(learner("lap", "me").resolve(JOURNAL)));
    }

    @Test
    void theHistoryOfSomebodyElseIsRefusedUnlessItIsSaidToBeMine() throws IOException {
        studied("desk", "anna");
        Path export = temporary.resolve("anna.jsonl");
        trial("desk").run("--learner", "anna", "export", "progress", "-o", "" + export);
        Path folder = learner("desk", "anna");

        for (Path place : new Path[] {export, folder, folder.resolve(JOURNAL)}) {
            assertEquals(
                    Outcome.refused(place + " is the history of \"anna\", this learner is \"me\";"
                            + " --as-mine takes it all the same"),
                    trial("lap").run("merge", "" + place));
        }
        assertFalse(Files.exists(temporary.resolve("lap")));
        assertEquals(
                Outcome.ok("3 events new and saved, 0 already there, 0 lines not understood\n"),
                trial("lap").run("merge", "--as-mine", "" + export));
        assertEquals(
                Outcome.ok("3 events new and saved, 0 already there, 0 lines not understood\n"),
                trial("lap").run("merge", "--learner", "anna", "" + export));
    }

    @Test
    void aHomeOfSeveralLearnersIsNotMixed() throws IOException {
        studied("desk", "anna");
        studied("desk", "me");

        assertEquals(
                Outcome.refused(temporary.resolve("desk") + " has histories of \"anna\", \"me\";"
                        + " name what is yours, or --as-mine takes all of it"),
                trial("lap").run("merge", "" + temporary.resolve("desk")));
    }

    @Test
    void whatIsNotUnderstoodIsToldAndIsAProblem() throws IOException {
        studied("desk", "me");
        Path journal = learner("desk", "me").resolve(JOURNAL);
        Files.writeString(journal, Files.readString(journal).replaceFirst("type", "tipe"));
        Path letter = Files.writeString(temporary.resolve("letter.txt"), "Dear Anna\n");

        assertEquals(
                new Outcome(
                        Exit.PROBLEMS,
                        "2 events new and saved, 0 already there, 1 line not understood\n",
                        letter + ": is no learner's history, expected a learner's folder or what"
                                + " \"aide export progress\" writes; skipped\n"
                                + journal
                                + ":1: is damaged; skipped (the checksum does not fit)\n"),
                trial("lap").run("merge", "" + letter, "" + journal));
    }

    @Test
    void anEmptyFolderIsAProblem() {
        assertEquals(
                new Outcome(
                        Exit.PROBLEMS,
                        "0 events new and saved, 0 already there, 0 lines not understood\n",
                        temporary + ": holds no history, expected a learner's folder, a journal or"
                                + " what \"aide export progress\" writes\n"),
                trial("lap").run("merge", "" + temporary));
    }

    @Test
    void whileASittingGoesOnItIsRefused() {
        studied("desk", "me");
        LearnerFolder sitting = LearnerFolder.open(
                temporary.resolve("lap"),
                new LearnerName("me"),
                "tisch-1",
                new Holder(17, "tisch", OffsetDateTime.parse("2026-03-10T09:12:00+02:00")),
                any -> new Rules(new Fsrs6(Settings.DEFAULT), "some"));

        assertEquals(
                Outcome.refused("learner \"me\" is in use by process 17 on tisch since 09:12;"
                        + " end it, or use another --learner"),
                trial("lap").run("merge", "" + temporary.resolve("desk")));
        sitting.close();
    }

    private void studied(String home, String learner) {
        trial(home)
                .types("12 March 2022\nx\n")
                .run("--learner", learner, "study", "--plain", "--bank", BANK, "--limit", "2");
    }

    private Path learner(String home, String name) {
        return temporary.resolve(home).resolve("learners").resolve(name);
    }

    private Trial trial(String home) {
        return new Trial(temporary.resolve(home));
    }
}
