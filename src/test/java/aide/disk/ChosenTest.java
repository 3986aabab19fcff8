package aide.disk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import aide.base.Problem;
import aide.exchange.PreferencesText;
import aide.exchange.PreferencesText.Reading;
import aide.study.Preferences;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

class ChosenTest {

    private static final Preferences FEW = Preferences.DEFAULT.withExamMinutes(15);
    private static final Preferences MANY = Preferences.DEFAULT.withExamMinutes(45);
    private static final String LONG = "# all I know\n".repeat(6_000);

    @TempDir
    Path temporary;

    @Test
    void whereThereIsNoPageOneIsMade() throws IOException {
        assertEquals(new Reading(Preferences.DEFAULT, List.of()), Chosen.read(folder()));

        write(Preferences.DEFAULT, FEW);

        assertEquals(PreferencesText.page(FEW), text());
        assertEquals(new Reading(FEW, List.of()), Chosen.read(folder()));
    }

    /** The program runs, and somebody writes in the page meanwhile. */
    @Test
    void whatWasWrittenByHandMeanwhileStays() throws IOException {
        write(Preferences.DEFAULT, FEW);
        Files.writeString(
                file(), "# Олена's\nexam = 2026-12-18\nexam-minutes = 20\ncolour = red\n");

        write(FEW, MANY);

        assertEquals("# Олена's\nexam = 2026-12-18\nexam-minutes = 45\ncolour = red\n", text());
        assertEquals(
                MANY.withExamDay(Optional.of(LocalDate.parse("2026-12-18"))),
                Chosen.read(folder()).preferences());
    }

    @Test
    void aPageThatIsTooLongIsToldAndLeftAlone() throws IOException {
        Files.writeString(file(), "exam-minutes = 45\n" + LONG);

        assertEquals(
                new Reading(
                        Preferences.DEFAULT,
                        List.of(new Problem("settings.conf", "has over 65536 bytes"))),
                Chosen.read(folder()));
        assertEquals("settings.conf has over 65536 bytes", refusal());
        assertEquals("exam-minutes = 45\n" + LONG, text());
    }

    @Test
    void aPageInAnotherEncodingIsReadAndLeftAlone() throws IOException {
        byte[] page = "exam-minutes = 45\n# für mich\n".getBytes(StandardCharsets.ISO_8859_1);
        Files.write(file(), page);

        assertEquals(new Reading(MANY, List.of()), Chosen.read(folder()));
        assertEquals("settings.conf is not in UTF-8", refusal());
        assertEquals(
                new String(page, StandardCharsets.ISO_8859_1),
                Files.readString(file(), StandardCharsets.ISO_8859_1));
    }

    private void write(Preferences before, Preferences after) throws IOException {
        Chosen.write(folder(), List.of(before), after);
    }

    private String refusal() {
        return String.valueOf(
                assertThrows(IOException.class, () -> write(MANY, FEW)).getMessage());
    }

    private String text() throws IOException {
        return Files.readString(file());
    }

    private Path file() {
        return temporary.resolve("settings.conf");
    }

    private Folder folder() {
        return new RealFolder(temporary);
    }
}
