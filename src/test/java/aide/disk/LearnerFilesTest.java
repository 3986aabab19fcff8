package aide.disk;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aide.bank.Renames;
import aide.exchange.EventJson;
import aide.exchange.SampleEvents;
import aide.exchange.Seal;
import aide.fsrs.Fsrs6;
import aide.fsrs.Settings;
import aide.study.Event;
import aide.study.Progress;
import aide.study.Review;
import aide.study.Undo;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

class LearnerFilesTest {

    private static final String PAGE = "progress.json";
    private static final Rules RULES = rules(0.85);
    private static final Rules RENAMED = new Rules(
            RULES.scheduler(),
            RULES.words(),
            new Renames(
                    new TreeMap<>(Map.of("older", "old")),
                    new TreeMap<>(Map.of("old/when", "new/when"))));
    private static final List<Event> EVENTS =
            SampleEvents.of(5, 40).stream().filter(Review.class::isInstance).toList();

    private final MemoryFolder folder = new MemoryFolder();

    @Tag("sieve")
    @Test
    void theSnapshotGivesTheSumOfTheJournalByteForByte() throws IOException {
        for (long seed = 0; seed < 200; seed++) {
            folder.files.clear();
            List<Event> events = SampleEvents.coherent(seed, 30);
            Random chance = new Random(seed);
            for (int from = 0; from < events.size(); ) {
                int to = Math.min(events.size(), from + 1 + chance.nextInt(12));
                sit(chance.nextBoolean() ? "laptop" : "phone", events.subList(from, to));
                from = to;
                assertEquals(progress(true), progress(false), "seed " + seed);
            }
            sit("laptop", List.of());
            byte[] page = folder.file(PAGE);
            folder.remove(PAGE);
            sit("laptop", List.of());
            assertArrayEquals(page, folder.file(PAGE), "seed " + seed);
        }
    }

    @Tag("sieve")
    @Test
    void aSnapshotIsUsedOnlyAsLongAsItFits() throws IOException {
        sit("laptop", EVENTS.subList(0, 10));
        assertTrue(isUsed());

        byte[] page = folder.file(PAGE);
        for (int i = 0; i < page.length; i++) {
            byte[] flipped = page.clone();
            flipped[i] ^= 4;
            folder.write(PAGE, flipped);
            assertFalse(isUsed(), "byte " + i);
            folder.write(PAGE, Arrays.copyOf(page, i));
            assertFalse(isUsed(), "length " + i);
        }
        folder.write(PAGE, page);
        assertTrue(isUsed());
        folder.broken.add("read");
        assertEquals(Optional.empty(), Snapshot.read(folder));
    }

    @Test
    void aJournalThatIsAnotherMakesTheSnapshotUseless() throws IOException {
        sit("laptop", EVENTS.subList(0, 10));
        byte[] journal = folder.file("journal-laptop.jsonl");

        folder.write("journal-laptop.jsonl", Arrays.copyOf(journal, journal.length - 200));
        assertFalse(isUsed());
        byte[] edited = journal.clone();
        edited[50]++;
        folder.write("journal-laptop.jsonl", edited);
        assertFalse(isUsed());
        folder.remove("journal-laptop.jsonl");
        assertFalse(isUsed());
        assertEquals(Progress.NOTHING, progress(true));
        folder.write("journal-laptop.jsonl", journal);
        assertTrue(isUsed());
    }

    @Test
    void otherRulesMakeTheSnapshotUseless() throws IOException {
        sit("laptop", EVENTS.subList(0, 10));
        Rules strict = rules(0.95);

        assertEquals(
                Progress.sum(EVENTS.subList(0, 10), strict.scheduler()),
                LearnerFiles.open(folder, "laptop", strict).progress());
    }

    /** Answers of both machines count in the order in which they were given, under the new name. */
    @Test
    void whatWasAnsweredUnderAnOldIdCountsForTheNewOne() throws IOException {
        List<Event> old = asked("old/when", EVENTS.subList(0, 6));
        List<Event> mixed = List.of(
                asked("old/when", EVENTS).get(6),
                asked("new/when", EVENTS).get(7),
                asked("older/when", EVENTS).get(8));
        sit("laptop", old);
        sit("phone", mixed, RENAMED);

        Progress expected =
                Progress.sum(asked("new/when", EVENTS.subList(0, 9)), RENAMED.scheduler());
        assertEquals(Set.of("new/when"), expected.standings().keySet());
        assertEquals(expected, LearnerFiles.open(folder, "laptop", RENAMED).progress());
        assertTrue(LearnerFiles.open(folder, "laptop", RENAMED).isQuick());
    }

    /** The lines stay as they are, so that the older bank finds all as it was. */
    @Test
    void aSnapshotUnderOtherRenamesIsNotUsed() throws IOException {
        List<Event> old = asked("old/when", EVENTS.subList(0, 6));
        sit("laptop", old);

        assertFalse(LearnerFiles.open(folder, "laptop", RENAMED).isQuick());
        sit("laptop", List.of(), RENAMED);
        assertTrue(LearnerFiles.open(folder, "laptop", RENAMED).isQuick());
        byte[] page = folder.file(PAGE);
        folder.remove(PAGE);
        sit("laptop", List.of(), RENAMED);
        assertArrayEquals(page, folder.file(PAGE));
        assertFalse(isUsed());
        assertEquals(Progress.sum(old, RULES.scheduler()), progress(true));
    }

    private static List<Event> asked(String question, List<Event> events) {
        return Event.renamed(events, new Renames(new TreeMap<>(), names(events, question)));
    }

    private static SortedMap<String, String> names(List<Event> events, String question) {
        SortedMap<String, String> names = new TreeMap<>();
        events.forEach(event -> names.put(((Review) event).question(), question));
        return names;
    }

    @Test
    void whatAnotherDeviceDidBeforeIsSummedInItsPlace() throws IOException {
        sit("laptop", EVENTS.subList(10, 20));
        folder.write("journal-phone.jsonl", lines(EVENTS.subList(0, 10)));

        assertFalse(isUsed());
        assertEquals(Progress.sum(EVENTS.subList(0, 20), RULES.scheduler()), progress(true));
    }

    @Test
    void anUndoOfWhatIsInTheSnapshotIsCounted() throws IOException {
        sit("laptop", EVENTS.subList(0, 10));
        Undo undo = new Undo("u-1", EVENTS.get(12).at(), EVENTS.get(4).id());
        sit("laptop", List.of(undo));

        assertFalse(isUsed());
        assertEquals(progress(false), progress(true));
        sit("laptop", List.of());
        assertTrue(isUsed());
        assertEquals(progress(false), progress(true));
    }

    @Test
    void aClockSetBackIsSummedInItsOrder() throws IOException {
        sit("laptop", EVENTS.subList(10, 20));
        sit("laptop", EVENTS.subList(0, 10));

        assertEquals(Progress.sum(EVENTS.subList(0, 20), RULES.scheduler()), progress(true));
    }

    @Test
    void damageIsToldAtEveryStart() throws IOException {
        sit("laptop", EVENTS.subList(0, 3));
        folder.write("journal-phone.jsonl", "torn".getBytes(StandardCharsets.UTF_8));
        for (int start = 0; start < 3; start++) {
            assertEquals(
                    1, LearnerFiles.open(folder, "laptop", RULES).problems().size());
            sit("laptop", EVENTS.subList(3 + start, 4 + start));
        }
    }

    @Test
    void afterADiskErrorTheNextStartSumsEverything() throws IOException {
        LearnerFiles files = LearnerFiles.open(folder, "laptop", RULES);
        files.append(EVENTS.subList(0, 1));
        folder.broken.add("force");
        files.append(EVENTS.subList(1, 2));
        folder.broken.clear();
        files.append(EVENTS.subList(2, 3));

        assertEquals(List.of(), files.close());
        assertFalse(folder.names().contains(PAGE));
        assertEquals(Progress.sum(EVENTS.subList(0, 3), RULES.scheduler()), progress(true));
    }

    @Test
    void aSnapshotThatCannotBeWrittenIsToldAndLeavesTheOld() throws IOException {
        sit("laptop", EVENTS.subList(0, 2));
        byte[] page = folder.file(PAGE);
        LearnerFiles files = LearnerFiles.open(folder, "laptop", RULES);
        files.append(EVENTS.subList(2, 3));
        folder.roomBytes = 100;

        assertEquals(
                List.of("progress.json was not written: no space left on device;"
                        + " nothing is lost, the next start takes longer"),
                files.close());
        assertArrayEquals(page, folder.file(PAGE));
        assertEquals(List.of("journal-laptop.jsonl", PAGE), folder.names());
        assertEquals(Progress.sum(EVENTS.subList(0, 3), RULES.scheduler()), progress(true));
    }

    @Test
    void thePageSaysWhatItIsMadeOf() throws IOException {
        sit("laptop", EVENTS.subList(0, 1));

        assertEquals(
                """
                {
                  "about": "Made from the journal beside it, which counts; changes here are not read.",
                  "version": 3,
                  "rules": "retention 0.85",
                  "journals": {
                    "journal-laptop.jsonl": {
                      "bytes": %s,
                      "lines": 1,
                      "crc": "%s"
                    }
                  },
                """.formatted(
                                lines(EVENTS.subList(0, 1)).length,
                                Seal.crc(
                                        lines(EVENTS.subList(0, 1)),
                                        0,
                                        lines(EVENTS.subList(0, 1)).length)),
                folder.text(PAGE)
                        .lines()
                        .limit(11)
                        .map(line -> line + "\n")
                        .reduce("", String::concat));
    }

    @Test
    void withoutAnyEventNoPageIsWritten() throws IOException {
        sit("laptop", List.of());

        assertEquals(List.of(), folder.names());
    }

    private void sit(String device, List<Event> events) throws IOException {
        sit(device, events, RULES);
    }

    private void sit(String device, List<Event> events, Rules rules) throws IOException {
        LearnerFiles files = LearnerFiles.open(folder, device, rules);
        events.forEach(event -> assertEquals(Optional.empty(), files.append(List.of(event))));
        assertEquals(List.of(), files.close());
    }

    private Progress progress(boolean withSnapshot) throws IOException {
        MemoryFolder copy = new MemoryFolder();
        copy.files.putAll(folder.files);
        if (!withSnapshot) {
            copy.remove(PAGE);
        }
        return LearnerFiles.open(copy, "laptop", RULES).progress();
    }

    private boolean isUsed() throws IOException {
        return LearnerFiles.open(folder, "laptop", RULES).isQuick();
    }

    private static Rules rules(double retention) {
        Settings settings = Settings.DEFAULT.withDesiredRetention(retention);
        return new Rules(new Fsrs6(settings), "retention " + retention);
    }

    private static byte[] lines(List<Event> events) {
        StringBuilder lines = new StringBuilder();
        events.forEach(
                event -> lines.append(new String(EventJson.line(event), StandardCharsets.UTF_8)));
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }
}
