package aide.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

class DoctorCommandTest {

    private static final String BANK = Trial.BANK.toString();

    @TempDir
    Path home;

    @Test
    void aHealthyFolderIsToldSo() {
        studied("me");
        assertEquals(Outcome.ok("""
                        learner "me"
                          3 events in 1 journal
                          1 backup, the newest of 2026-03-10
                          all is well
                        """), doctor());
    }

    @Test
    void whoHasNotBegunIsHealthyAndGetsNoFolder() {
        assertEquals(Outcome.ok("learner \"me\"\n  has not begun\n"), doctor());
        assertEquals(Outcome.ok("nobody has begun in " + home + "\n"), doctor("--all"));
        assertTrue(Files.notExists(home.resolve("learners")));
    }

    @Test
    void withoutRepairNoByteOfTheFolderIsChanged() throws IOException {
        damaged();
        Map<String, String> before = bytes();
        assertEquals(new Outcome(Exit.PROBLEMS, """
                        learner "me"
                          2 events in 1 journal
                          1 backup, the newest of 2026-03-10
                          progress.json does not fit the journals, which is harmless: the next start\
                         makes it anew
                          journal-tisch-1.jsonl:2: is damaged; kept, not counted (the checksum does\
                         not fit)
                          backups/2026-03-10.jsonl.gz: has 1 event that the journals lack
                          2 problems found
                          --repair would
                            move 1 damaged line of journal-tisch-1.jsonl aside; all of the old file is\
                         kept as aside/2026-03-10T093003-journal-tisch-1.jsonl
                            append 1 event that only backups have
                            make progress.json anew
                        """, ""), doctor());
        assertEquals(before, bytes());
    }

    @Test
    void repairSaysWhatItWillDoAndWhatItDid() throws IOException {
        damaged();

        Outcome outcome = doctor("--repair");

        assertEquals("""
                  2 problems found
                  will move 1 damaged line of journal-tisch-1.jsonl aside; all of the old file is\
                 kept as aside/2026-03-10T093006-journal-tisch-1.jsonl
                  will append 1 event that only backups have
                  will make progress.json anew
                  moved 1 damaged line of journal-tisch-1.jsonl aside; all of the old file is in\
                 aside/2026-03-10T093006-journal-tisch-1.jsonl
                  appended 1 event that only backups had
                  made progress.json anew
                  all is well
                """, outcome.out().substring(outcome.out().indexOf("  2 problems")));
        assertEquals(Exit.OK, outcome.exit());
    }

    @Test
    void repairingTwiceChangesNothingTheSecondTime() throws IOException {
        damaged();
        doctor("--repair");
        Map<String, String> before = bytes();

        assertEquals(Outcome.ok("""
                        learner "me"
                          3 events in 1 journal
                          1 backup, the newest of 2026-03-10
                          all is well
                        """), doctor("--repair"));
        assertEquals(before, bytes());
    }

    @Test
    void allLearnersOfTheHomeAreLookedAt() throws IOException {
        studied("anna");
        studied("me");
        Files.createDirectories(home.resolve("learners").resolve("no:name"));
        Files.writeString(folder().resolve("settings.conf"), "sittings = 3\n");
        Outcome outcome = doctor("--all");
        assertEquals(Exit.PROBLEMS, outcome.exit());
        assertEquals(
                2,
                outcome.out().lines().filter(line -> line.startsWith("learner")).count());
        assertTrue(
                outcome.out().contains("  settings.conf:1: no setting \"sittings\""),
                outcome.out());
    }

    @Test
    void whatAnybodyMayReadIsTold() throws IOException {
        assumeTrue(home.getFileSystem().supportedFileAttributeViews().contains("posix"));
        studied("me");
        Files.setPosixFilePermissions(
                folder().resolve("progress.json"), PosixFilePermissions.fromString("rw-r--r--"));
        assertEquals(Exit.OK, doctor().exit());
        Files.setPosixFilePermissions(folder(), PosixFilePermissions.fromString("rwxr-xr-x"));
        Outcome outcome = doctor();
        assertEquals(Exit.PROBLEMS, outcome.exit());
        assertTrue(
                outcome.out()
                        .contains(
                                "  progress.json: may be read or changed by anybody on this machine;"
                                        + " chmod -R o= " + folder() + " ends that\n"),
                outcome.out());
    }

    /** A backup is there; then a line goes bad. */
    private void damaged() throws IOException {
        studied("me");
        Path journal = folder().resolve("journal-tisch-1.jsonl");
        Files.writeString(
                journal,
                Files.readString(journal).replaceFirst("\"millis\":3000", "\"millis\":3001"));
    }

    private void studied(String learner) {
        new Trial(home)
                .types("12 March 2022\nx\n")
                .run("--learner", learner, "study", "--plain", "--bank", BANK, "--limit", "2");
    }

    private Outcome doctor(String... options) {
        return new Trial(home)
                .run(Stream.concat(Stream.of("doctor"), Stream.of(options)).toList());
    }

    private Path folder() {
        return home.resolve("learners").resolve("me");
    }

    private Map<String, String> bytes() throws IOException {
        Map<String, String> bytes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(home)) {
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                bytes.put(
                        home.relativize(each) + " " + Files.getLastModifiedTime(each),
                        HexFormat.of().formatHex(Files.readAllBytes(each)));
            }
        }
        return bytes;
    }
}
