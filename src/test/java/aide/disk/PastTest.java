package aide.disk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aide.base.UserError;
import aide.exchange.SampleEvents;
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
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;

/** Learners whose folders no JVM can name where the locale has ASCII alone. */
@Tag("beyond-ascii")
class PastTest {

    private static final LearnerName OLENA = new LearnerName("Олена");
    private static final Rules RULES = new Rules(new Fsrs6(Settings.DEFAULT), "some");
    private static final List<Event> EVENTS =
            SampleEvents.of(8, 9).stream().filter(Review.class::isInstance).toList();

    @TempDir
    Path home;

    @Test
    void whoHasNotBegunHasNoPastAndGetsNoFolder() throws IOException {
        assertEquals(new Past(Progress.NOTHING, Preferences.DEFAULT, List.of()), read());
        assertEquals(List.of(), files());
    }

    @Test
    void itIsReadWhileTheFilesAreHeldAndWhatWasSavedIsInIt() {
        LearnerFolder open = open();
        open.append(EVENTS);

        assertEquals(
                new Past(Progress.sum(EVENTS, RULES.scheduler()), Preferences.DEFAULT, List.of()),
                read());
        assertEquals(List.of(), open.close());
    }

    @Test
    void readingLeavesEveryFileAsItWas() throws IOException {
        LearnerFolder open = open();
        open.append(EVENTS);
        open.close();
        Files.delete(folder().resolve("progress.json"));
        List<Path> before = files();

        read();

        assertEquals(before, files());
    }

    @Test
    void aDamagedLineIsTold() throws IOException {
        LearnerFolder open = open();
        open.append(EVENTS);
        open.close();
        Files.delete(folder().resolve("progress.json"));
        Path journal = folder().resolve("journal-laptop.jsonl");
        Files.writeString(journal, "?" + Files.readString(journal));

        assertEquals(
                "[journal-laptop.jsonl:1: is damaged; kept, not counted (the checksum does not fit)]",
                read().problems().toString());
    }

    @Test
    void aFileForAFolderIsRefused() throws IOException {
        Files.createDirectory(home.resolve("learners"));
        Files.writeString(folder(), "");

        assertEquals(
                "cannot read learner \"Олена\" in " + folder()
                        + ": a file is where a folder should be; --home names another place",
                assertThrows(UserError.class, this::read).getMessage());
        assertTrue(Files.isRegularFile(folder()));
    }

    private Past read() {
        return Past.read(home, OLENA, any -> RULES);
    }

    private LearnerFolder open() {
        Holder me = new Holder(17, "tisch", OffsetDateTime.parse("2026-11-22T07:10:00+01:00"));
        return LearnerFolder.open(home, OLENA, "laptop", me, any -> RULES);
    }

    private Path folder() {
        return home.resolve("learners").resolve("Олена");
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(home)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
