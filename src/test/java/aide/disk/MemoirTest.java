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

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;

/** Learners whose folders no JVM can name where the locale has ASCII alone. */
@Tag("beyond-ascii")
class MemoirTest {

    private static final LearnerName OLENA = new LearnerName("Олена");
    private static final Rules RULES = new Rules(new Fsrs6(Settings.DEFAULT), "some");
    private static final List<Event> EVENTS = SampleEvents.of(3, 40);

    private static final Holder ME =
            new Holder(17, "tisch", OffsetDateTime.parse("2026-11-22T07:10:00+01:00"));

    @TempDir
    Path home;

    @Test
    void whoHasNotBegunHasNothingToTellAndGetsNoFolder() {
        assertEquals(
                new Memoir(List.of(), Preferences.DEFAULT, List.of()), Memoir.read(home, OLENA));
        assertTrue(Files.notExists(home.resolve("learners")));
    }

    /** A snapshot may stand for the journals elsewhere; here every event is wanted. */
    @Test
    void allDevicesAreReadWhileOneOfThemWrites() {
        saved("desk", EVENTS.subList(0, 30)).close();
        LearnerFolder open = saved("lap", EVENTS.subList(30, 40));

        assertEquals(new Memoir(EVENTS, Preferences.DEFAULT, List.of()), Memoir.read(home, OLENA));
        assertEquals(List.of(), open.close());
    }

    @Test
    void aFolderThatCannotBeReadIsToldOf() throws IOException {
        Files.writeString(home.resolve("learners"), "");

        UserError error = assertThrows(UserError.class, () -> Memoir.read(home, OLENA));

        assertEquals(
                "cannot read learner \"Олена\" in "
                        + home.resolve("learners").resolve("Олена")
                        + ": a file is where a folder should be; --home names another place",
                error.getMessage());
    }

    private LearnerFolder saved(String device, List<Event> events) {
        LearnerFolder open = LearnerFolder.open(home, OLENA, device, ME, any -> RULES);
        open.append(events);
        return open;
    }
}
