package aide.disk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aide.exchange.EventJson;
import aide.exchange.SampleEvents;
import aide.study.Event;
import aide.study.Undo;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

class JournalTest {

    private static final List<Event> EVENTS = SampleEvents.of(11, 4);
    private static final String FILE = "journal-laptop.jsonl";
    private static final String SECOND = "journal-laptop.2.jsonl";

    private final MemoryFolder folder = new MemoryFolder();

    @Test
    void savedEventsAreInTheFileOfTheDevice() throws IOException {
        Journal journal = journal();

        assertEquals(Optional.empty(), journal.append(EVENTS.subList(0, 1)));
        assertEquals(Optional.empty(), journal.append(EVENTS.subList(1, 3)));
        assertEquals(lines(EVENTS.subList(0, 3)), folder.text(FILE));
        assertTrue(journal.isWhole());
    }

    @Test
    void whatOthersWroteIsGoneOnWith() throws IOException {
        folder.write(FILE, EventJson.line(EVENTS.get(0)));
        journal().append(EVENTS.subList(1, 3));

        assertEquals(
                lines(EVENTS.subList(0, 1)) + "\n" + lines(EVENTS.subList(1, 3)),
                folder.text(FILE));
    }

    @Test
    void theFolderIsForcedAtEveryOpening() throws IOException {
        journal().append(EVENTS.subList(0, 1));
        journal().append(EVENTS.subList(1, 2));

        assertEquals(2, folder.syncs);
    }

    @Test
    void withoutEventsNothingIsTouched() throws IOException {
        Journal journal = journal();

        assertEquals(Optional.empty(), journal.append(List.of()));
        assertEquals(Optional.empty(), journal.close());
        assertEquals(List.of(), folder.names());
    }

    @Test
    void aTornLineStaysAloneBeforeTheNext() throws IOException {
        folder.write(FILE, "{\"type\":\"rev".getBytes(StandardCharsets.UTF_8));
        journal().append(EVENTS.subList(0, 1));

        assertEquals("{\"type\":\"rev\n" + lines(EVENTS.subList(0, 1)), folder.text(FILE));
        assertEquals(EVENTS.subList(0, 1), History.all(folder).events());
    }

    /** After a failed force the system may show what is not on the disk, also to the next run. */
    @Test
    void aLineThatWasOnlyShownTakesNoOtherWithIt() throws IOException {
        byte[] shown = EventJson.line(EVENTS.get(0));
        folder.write(FILE, shown);
        journal().append(EVENTS.subList(1, 2));
        byte[] afterPowerCut = folder.file(FILE).clone();
        Arrays.fill(afterPowerCut, 0, shown.length, (byte) 0);
        folder.write(FILE, afterPowerCut);

        assertEquals(EVENTS.subList(1, 2), History.all(folder).events());
    }

    @Test
    void aFullDiskLeavesNoHalfLineAndIsToldAndOvercome() throws IOException {
        Journal journal = journal();
        journal.append(EVENTS.subList(0, 1));
        folder.roomBytes = 30;

        assertEquals(
                Optional.of("not saved: no space left on device; kept in memory,"
                        + " written with the next answer"),
                journal.append(EVENTS.subList(1, 2)));
        assertFalse(journal.isWhole());
        assertEquals(lines(EVENTS.subList(0, 1)), folder.text(FILE));

        folder.roomBytes = Integer.MAX_VALUE;
        assertEquals(Optional.empty(), journal.append(EVENTS.subList(2, 3)));
        assertEquals(lines(EVENTS.subList(0, 3)), folder.text(FILE));
        assertTrue(journal.isWhole());
    }

    @Test
    void aDiskThatTakesNothingIsNotAskedForEver() throws IOException {
        Journal journal = journal();
        folder.broken.add("take");

        assertEquals(
                Optional.of("not saved: the disk takes no more; kept in memory,"
                        + " written with the next answer"),
                journal.append(EVENTS.subList(0, 1)));

        folder.broken.clear();
        assertEquals(Optional.empty(), journal.close());
        assertEquals(lines(EVENTS.subList(0, 1)), folder.text(FILE));
    }

    @Test
    void aFailedForceIsNeverTriedAgainOnTheSameFile() throws IOException {
        Journal journal = journal();
        journal.append(EVENTS.subList(0, 1));
        folder.broken.add("force");

        assertEquals(
                Optional.of("not saved: input/output error; kept in memory,"
                        + " written with the next answer"),
                journal.append(EVENTS.subList(1, 2)));

        folder.broken.clear();
        assertEquals(Optional.empty(), journal.append(EVENTS.subList(2, 3)));
        assertEquals(lines(EVENTS.subList(0, 2)), folder.text(FILE));
        assertEquals(lines(EVENTS.subList(1, 3)), folder.text(SECOND));
        assertEquals(EVENTS.subList(0, 3), History.all(folder).events());
        assertFalse(journal.isWhole());
    }

    @Test
    void whatCannotBeCutBackIsLeftBehind() throws IOException {
        Journal journal = journal();
        folder.roomBytes = 30;
        folder.broken.add("truncate");
        journal.append(EVENTS.subList(0, 1));
        folder.roomBytes = Integer.MAX_VALUE;

        assertEquals(Optional.empty(), journal.append(EVENTS.subList(1, 2)));
        assertEquals(30, folder.file(FILE).length);
        assertEquals(lines(EVENTS.subList(0, 2)), folder.text(SECOND));
    }

    @Test
    void aFolderThatCannotBeForcedSavesNothing() throws IOException {
        folder.broken.add("sync");
        Journal journal = journal();
        assertTrue(journal.append(EVENTS.subList(0, 1)).isPresent());

        folder.broken.clear();
        assertEquals(Optional.empty(), journal.append(EVENTS.subList(1, 2)));
        assertEquals(lines(EVENTS.subList(0, 2)), folder.text(FILE));
    }

    @Test
    void aFileThatSomebodyElseChangedIsLeftToThem() throws IOException {
        Journal journal = journal();
        folder.write(FILE, EventJson.line(EVENTS.get(0)));
        journal.append(EVENTS.subList(1, 2));

        assertEquals(lines(EVENTS.subList(0, 1)), folder.text(FILE));
        assertEquals(lines(EVENTS.subList(1, 2)), folder.text(SECOND));
        assertFalse(journal.isWhole());
    }

    @Test
    void theLastSegmentIsGoneOnWith() throws IOException {
        folder.write(FILE, EventJson.line(EVENTS.get(0)));
        folder.write("journal-laptop.12.jsonl", EventJson.line(EVENTS.get(1)));
        journal().append(EVENTS.subList(2, 3));

        assertEquals(
                lines(EVENTS.subList(1, 2)) + "\n" + lines(EVENTS.subList(2, 3)),
                folder.text("journal-laptop.12.jsonl"));
    }

    @Test
    void closingSavesWhatIsLeft() throws IOException {
        Journal journal = journal();
        folder.broken.add("write");
        journal.append(EVENTS.subList(0, 2));
        folder.broken.clear();

        assertEquals(Optional.empty(), journal.close());
        assertEquals(lines(EVENTS.subList(0, 2)), folder.text(FILE));
    }

    @Test
    void closingTellsWhatIsLost() throws IOException {
        Journal journal = journal();
        folder.broken.add("tail");
        journal.append(EVENTS.subList(0, 2));

        assertEquals(
                Optional.of("2 lines of the journal could not be saved: input/output error"),
                journal.close());
    }

    @Test
    void closingTellsWhenItFails() throws IOException {
        Journal journal = journal();
        journal.append(EVENTS.subList(0, 1));
        folder.broken.add("close");

        assertEquals(
                Optional.of("the journal was saved, but not closed: input/output error"),
                journal.close());
    }

    @Test
    void anEventTooLongToBeReadHoldsUpNoOther() throws IOException {
        Journal journal = journal();
        Event huge = new Undo("u-1", EVENTS.get(0).at(), "x".repeat(70_000));
        assertThrows(IllegalArgumentException.class, () -> journal.append(List.of(huge)));

        assertEquals(Optional.empty(), journal.append(EVENTS.subList(0, 1)));
        assertEquals(lines(EVENTS.subList(0, 1)), folder.text(FILE));
    }

    private Journal journal() throws IOException {
        return new Journal(
                folder, JournalNames.of("Laptop"), History.all(folder).extents());
    }

    private static String lines(List<Event> events) {
        StringBuilder lines = new StringBuilder();
        events.forEach(
                event -> lines.append(new String(EventJson.line(event), StandardCharsets.UTF_8)));
        return lines.toString();
    }
}
