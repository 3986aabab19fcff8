package aide.disk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import static java.nio.charset.StandardCharsets.UTF_8;

import aide.base.UserError;
import aide.exchange.SampleEvents;
import aide.exchange.Seal;
import aide.fsrs.Fsrs6;
import aide.fsrs.Settings;
import aide.study.Event;
import aide.study.Preferences;
import aide.study.Progress;
import aide.study.Review;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Learners whose folders no JVM can name where the locale has ASCII alone. */
@Tag("beyond-ascii")
class LearnerFolderTest {

    private static final LearnerName OLENA = new LearnerName("Олена");
    private static final Rules RULES = new Rules(new Fsrs6(Settings.DEFAULT), "some");
    private static final List<Event> EVENTS =
            SampleEvents.of(8, 9).stream().filter(Review.class::isInstance).toList();

    private static final Holder ME =
            new Holder(17, "tisch", OffsetDateTime.parse("2026-11-22T07:10:00+01:00"));

    @TempDir
    Path temporary;

    @Test
    void whatWasSavedIsThereTheNextTime() throws IOException {
        LearnerFolder first = open();
        assertEquals(Progress.NOTHING, first.progress());
        assertEquals(Optional.empty(), first.append(EVENTS));
        assertEquals(List.of(), first.close());

        LearnerFolder second = open();
        assertEquals(Progress.sum(EVENTS, RULES.scheduler()), second.progress());
        assertEquals(List.of(), second.problems());
        assertEquals(EVENTS, second.events());
        assertEquals(List.of(), second.close());
    }

    @Test
    void allFilesAreTheirOwnersOnly() throws IOException {
        assumeTrue(temporary.getFileSystem().supportedFileAttributeViews().contains("posix"));
        LearnerFolder learner = open();
        learner.append(EVENTS);
        learner.close();

        assertEquals("rwx------", permissions(temporary.resolve("home")));
        assertEquals("rwx------", permissions(folder()));
        try (Stream<Path> files = Files.list(folder())) {
            assertEquals(
                    List.of(
                            ".lock rw-------",
                            "journal-laptop.jsonl rw-------",
                            "progress.json rw-------"),
                    files.map(file -> file.getFileName() + " " + permissions(file))
                            .sorted()
                            .toList());
        }
    }

    @Test
    void theFirstRunOfADayThatSavesSomethingIsBackedUpForItsOwnerOnly() throws IOException {
        LocalDate day = LocalDate.parse("2026-11-22");
        open().closeWithBackup(OLENA, day);
        assertTrue(Files.notExists(folder().resolve("backups")));

        LearnerFolder learner = open();
        learner.append(EVENTS);
        assertEquals(List.of(), learner.closeWithBackup(OLENA, day));

        Path backup = folder().resolve("backups").resolve("2026-11-22.jsonl.gz");
        assertEquals(EVENTS, new HandIn("", List.of(file(backup))).read().events());
        assertEquals(EVENTS, open().events());
        assumeTrue(temporary.getFileSystem().supportedFileAttributeViews().contains("posix"));
        assertEquals("rwx------", permissions(folder().resolve("backups")));
        assertEquals("rw-------", permissions(backup));
    }

    @Test
    void aBackupThatFailsIsToldAndHarmsNothing() throws IOException {
        LearnerFolder learner = open();
        learner.append(EVENTS);
        Files.writeString(folder().resolve("backups"), "in the way");

        assertEquals(
                List.of("the backup of today was not made: a file is where a folder should be;"
                        + " nothing is lost, the next run tries again"),
                learner.closeWithBackup(OLENA, LocalDate.parse("2026-11-22")));
        assertEquals(EVENTS, open().events());
    }

    private static HandedFile file(Path path) {
        return new HandedFile("", "", path, "");
    }

    @Test
    void aLinkedPageStaysALink() throws IOException {
        Path elsewhere = Files.createDirectory(temporary.resolve("elsewhere")).resolve("p.json");
        Files.writeString(elsewhere, "old", StandardCharsets.UTF_8);
        LearnerFolder learner = open();
        try {
            Files.createSymbolicLink(folder().resolve("progress.json"), elsewhere);
        } catch (UnsupportedOperationException e) {
            assumeTrue(false, "no links here");
        }
        learner.append(EVENTS);
        learner.close();

        assertTrue(Files.isSymbolicLink(folder().resolve("progress.json")));
        assertTrue(Files.readString(elsewhere, StandardCharsets.UTF_8).contains("\"questions\""));
    }

    /** What failed may stand on the disk all the same, and must not outlive what is kept next. */
    @Test
    void aChoiceThatWasNotKeptGivesWayToTheOneBefore() throws IOException {
        MemoryFolder disk = new MemoryFolder();
        Lock lock = Lock.take(temporary, Lock.Kept.of(OLENA), ME);
        LearnerFolder learner = LearnerFolder.open(disk, lock, "laptop", any -> RULES);
        Preferences few = Preferences.DEFAULT.withExamMinutes(15);
        learner.keep(few);
        disk.broken.add("sync");
        assertThrows(IOException.class, () -> learner.keep(few.withExamMinutes(45)));
        assertThrows(IOException.class, () -> learner.keep(few.withExamMinutes(60)));

        disk.broken.clear();
        learner.keep(few);

        assertEquals(few, Chosen.read(disk).preferences());
        assertEquals(few, learner.preferences());
        learner.close();
    }

    /** However many damaged lines stand before it, of which not all are told. */
    @Test
    void besideWhatANewerProgramWroteNothingIsWritten() throws IOException {
        MemoryFolder disk = new MemoryFolder();
        String newer = new String(Seal.LINE.on("{\"type\":\"nap\",\"id\":\"n\"}"), UTF_8);
        disk.write("journal-phone.jsonl", ("torn\n".repeat(50) + newer + "\n").getBytes(UTF_8));
        Map<String, byte[]> before = new TreeMap<>(disk.files);
        Lock lock = Lock.take(temporary, Lock.Kept.of(OLENA), ME);
        LearnerFolder learner = LearnerFolder.open(disk, lock, "laptop", any -> RULES);
        String told = "journal-phone.jsonl:51 was written by a newer aide, so this one only reads";

        assertEquals(Optional.of(told), learner.newer().map(Newer::told));
        assertEquals(Optional.of("not saved: " + told), learner.append(EVENTS));
        IOException refused =
                assertThrows(IOException.class, () -> learner.keep(Preferences.DEFAULT));
        assertEquals(told, refused.getMessage());
        assertEquals(List.of(), learner.closeWithBackup(OLENA, LocalDate.parse("2026-11-22")));
        assertEquals(before, new TreeMap<>(disk.files));
    }

    @Test
    void aLearnerInUseIsRefused() {
        LearnerFolder first = open();

        assertEquals(
                "learner \"Олена\" is in use by process 17 on tisch since 07:10;"
                        + " end it, or use another --learner",
                refusal());
        assertEquals(Optional.empty(), first.append(EVENTS));
        assertEquals(List.of(), first.close());
        open().close();
    }

    @Test
    void aHomeThatIsAFileIsRefused() throws IOException {
        Files.writeString(temporary.resolve("home"), "", StandardCharsets.UTF_8);

        assertEquals(
                "cannot open learner \"Олена\" in " + folder()
                        + ": a file is where a folder should be; --home names another place",
                refusal());
    }

    private LearnerFolder open() {
        return LearnerFolder.open(temporary.resolve("home"), OLENA, "laptop", ME, any -> RULES);
    }

    private String refusal() {
        return String.valueOf(assertThrows(UserError.class, this::open).getMessage());
    }

    private Path folder() {
        return temporary.resolve("home").resolve("learners").resolve("Олена");
    }

    private static String permissions(Path path) {
        try {
            return PosixFilePermissions.toString(
                    Files.getPosixFilePermissions(path, LinkOption.NOFOLLOW_LINKS));
        } catch (IOException e) {
            return e.toString();
        }
    }
}
