package aide.disk;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aide.exchange.EventJson;
import aide.exchange.SampleEvents;
import aide.fsrs.Fsrs6;
import aide.fsrs.Settings;
import aide.study.Event;
import aide.study.Progress;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/** Journals of several machines have the same sum everywhere, byte for byte. */
class MergeTortureTest {

    private static final long SEEDS = Long.getLong("torture.seeds", 8_000) / 40;
    private static final Rules RULES = new Rules(new Fsrs6(Settings.DEFAULT), "some");

    @Test
    void twoMachinesAndASyncToolEndWithTheSameSum() throws IOException {
        long events = 0;
        for (long seed = 0; seed < SEEDS; seed++) {
            events += syncedAtRandom(seed);
        }
        System.out.printf(
                Locale.ROOT,
                "two machines, synced: seeds %,d  saved %,d  lost 0  invented 0%n",
                SEEDS,
                events);
    }

    private static long syncedAtRandom(long seed) throws IOException {
        Random chance = new Random(seed);
        SyncTool tool = new SyncTool(chance);
        List<Event> events = inOrder(SampleEvents.coherent(seed, 40));
        MemoryFolder laptop = new MemoryFolder();
        MemoryFolder desk = new MemoryFolder();
        for (int from = 0; from < events.size(); ) {
            int to = Math.min(events.size(), from + 1 + chance.nextInt(6));
            boolean onLaptop = chance.nextBoolean();
            sit(onLaptop ? laptop : desk, onLaptop ? "laptop" : "desk", events.subList(from, to));
            if (chance.nextBoolean()) {
                boolean back = chance.nextBoolean();
                tool.copy(back ? desk : laptop, back ? laptop : desk);
            }
            from = to;
            assertSummed(laptop, "seed " + seed);
            assertSummed(desk, "seed " + seed);
        }
        tool.copyAll(laptop, desk);
        tool.copyAll(desk, laptop);
        assertTrue(events.equals(History.all(laptop).events()), "seed " + seed);
        assertTrue(events.equals(History.all(desk).events()), "seed " + seed);
        assertArrayEquals(page(laptop), page(desk), "seed " + seed);
        return events.size();
    }

    @Test
    void anyOrderOfAnyFilesHasTheSameSum() throws IOException {
        for (long seed = 0; seed < SEEDS; seed++) {
            List<Event> events = inOrder(SampleEvents.coherent(seed, 30));
            Progress sum = Progress.sum(events, RULES.scheduler());
            MemoryFolder folder = scattered(events, new Random(seed));

            assertTrue(events.equals(History.all(folder).events()), "seed " + seed);
            assertArrayEquals(page(sum), page(folder), "seed " + seed);
        }
        System.out.printf(
                Locale.ROOT,
                "journals merged as sets: seeds %,d  same sum, byte for byte%n",
                SEEDS);
    }

    /** Each event in one file at least, in any order. */
    private static MemoryFolder scattered(List<Event> events, Random chance) {
        List<ByteArrayOutputStream> files = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            files.add(new ByteArrayOutputStream());
        }
        List<Event> shuffled = new ArrayList<>(events);
        Collections.shuffle(shuffled, chance);
        for (Event event : shuffled) {
            for (int i = 1 + chance.nextInt(3); i > 0; i--) {
                files.get(chance.nextInt(files.size())).writeBytes(EventJson.line(event));
            }
        }
        MemoryFolder folder = new MemoryFolder();
        for (int i = 0; i < files.size(); i++) {
            folder.write("journal-" + i + ".jsonl", files.get(i).toByteArray());
        }
        return folder;
    }

    /** Some are a little older than those before them. */
    private static List<Event> inOrder(List<Event> events) {
        return History.union(new ArrayList<>(events), new ArrayList<>());
    }

    private static void sit(Folder folder, String device, List<Event> events) throws IOException {
        LearnerFiles files = LearnerFiles.open(folder, device, RULES);
        for (Event event : events) {
            assertEquals(Optional.empty(), files.append(List.of(event)));
        }
        assertEquals(List.of(), files.close());
    }

    private static void assertSummed(Folder folder, String which) throws IOException {
        History history = History.all(folder);
        Progress sum = Progress.sum(history.events(), RULES.scheduler());
        assertEquals(List.of(), history.problems(), which);
        assertTrue(sum.equals(LearnerFiles.open(folder, "any", RULES).progress()), which);
    }

    private static byte[] page(Folder folder) throws IOException {
        return page(LearnerFiles.open(folder, "any", RULES).progress());
    }

    private static byte[] page(Progress progress) {
        return new Snapshot("some", new TreeMap<>(), progress).page();
    }
}
