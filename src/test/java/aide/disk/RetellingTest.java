package aide.disk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import aide.bank.Renames;
import aide.exchange.EventJson;
import aide.fsrs.Fsrs6;
import aide.fsrs.Grade;
import aide.fsrs.Scheduler;
import aide.fsrs.Settings;
import aide.study.Event;
import aide.study.Overrule;
import aide.study.Review;
import aide.study.Sample;
import aide.study.SampleJournal;
import aide.study.Undo;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/** Told one by one or from memory, a journal is one sum. */
class RetellingTest {

    private static final Scheduler SCHEDULER = new Fsrs6(Settings.DEFAULT);
    /** One question under three names, answered under each of them, as on machines of several ages. */
    private static final Renames RENAMES = new Renames(
            new TreeMap<>(Map.of("speech", "talks")),
            new TreeMap<>(Map.of("talks/where", "talks/when", "talks/who", "talks/when")));

    private static final Rules RULES = new Rules(SCHEDULER, "any", RENAMES);

    @TempDir
    Path path;

    private Folder folder;

    @BeforeEach
    void open() {
        folder = new RealFolder(path);
    }

    /** Corrections among them, some far behind what they correct and in another file. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void filesOfSeveralDevicesAreOneSum(long seed) throws IOException {
        List<Event> events = SampleJournal.of(seed, 400, Sample.course().questions());
        scatter(events, 1 + (int) (seed % 4), new Random(seed));

        assertSame();
    }

    /** Each file has several stretches, of which the next is read while one is told. */
    @Test
    void longFilesAreOneSum() throws IOException {
        scatter(SampleJournal.of(11, 12_000, Sample.course().questions()), 2, new Random(11));

        assertSame();
    }

    /** Taken back at once, as slips are, also where a stretch ends: so every file is read once. */
    @Test
    void correctionsCloseBehindAreSeenInTime() throws IOException {
        List<Event> events = slips(SampleJournal.of(21, 12_000, Sample.course().questions()));
        scatter(events, 1, new Random(21));

        assertSame();
        assertEquals(List.of("journal-a.jsonl"), reads());
    }

    /** What a tool copied is in two files, corrections and all. */
    @Test
    void copiesAreSeenInTime() throws IOException {
        List<Event> events = slips(SampleJournal.of(22, 8_000, Sample.course().questions()));
        write("journal-a.jsonl", events);
        write("journal-a (conflict).jsonl", events.subList(0, 5_000));

        assertSame();
        assertEquals(List.of("journal-a (conflict).jsonl", "journal-a.jsonl"), reads());
    }

    @Test
    void aCorrectionFarBehindIsLookedForBeforehand() throws IOException {
        List<Event> events = new ArrayList<>(
                slips(SampleJournal.of(23, 12_000, Sample.course().questions())));
        OffsetDateTime late = events.get(events.size() - 1).at().plusDays(1);
        events.add(new Undo("late", late, firstReview(events).id()));
        write("journal-a.jsonl", events);

        assertSame();
        assertEquals(List.of("journal-a.jsonl", "journal-a.jsonl", "journal-a.jsonl"), reads());
    }

    @Test
    void aCorrectionInAnotherFileIsLookedForBeforehand() throws IOException {
        List<Event> events = slips(SampleJournal.of(24, 40, Sample.course().questions()));
        Review first = firstReview(events);
        write("journal-a.jsonl", events);
        write(
                "journal-b.jsonl",
                List.of(new Overrule("b1", first.at().plusSeconds(1), first.id(), Grade.EASY)));

        assertSame();
    }

    /** The last word counts, whichever file has it. */
    @ParameterizedTest
    @ValueSource(strings = {"journal-a.jsonl", "journal-c.jsonl"})
    void ofTwoCorrectionsInTwoFilesTheLaterCounts(String other) throws IOException {
        List<Event> events =
                new ArrayList<>(slips(SampleJournal.of(25, 40, Sample.course().questions())));
        Review last = (Review) events.get(events.size() - 1);
        OffsetDateTime at = last.at();
        Event early = new Overrule("early", at.plusSeconds(1), last.id(), Grade.EASY);
        Event late = new Overrule("late", at.plusSeconds(2), last.id(), Grade.HARD);
        write("journal-b.jsonl", with(events, early));
        write(other, with(events, late));

        assertSame();
    }

    /** Of one id and moment, they can be told apart by their words alone. */
    @Test
    void ofTwoCorrectionsThatClashTheSameOneCounts() throws IOException {
        List<Event> events = slips(SampleJournal.of(26, 40, Sample.course().questions()));
        Review last = (Review) events.get(events.size() - 1);
        OffsetDateTime at = last.at().plusSeconds(1);
        write("journal-a.jsonl", with(events, new Overrule("x", at, last.id(), Grade.HARD)));
        write("journal-b.jsonl", with(events, new Overrule("x", at, last.id(), Grade.EASY)));

        assertSame();
    }

    /** Reviews alone, of which every ninth is taken back or graded otherwise at once. */
    private static List<Event> slips(List<Event> events) {
        List<Event> slips = new ArrayList<>();
        for (Event event : events) {
            if (event instanceof Review review) {
                slips.add(review);
                OffsetDateTime at = review.at().plusSeconds(1);
                String id = review.id() + "-again";
                switch (slips.size() % 18) {
                    case 0 -> slips.add(new Undo(id, at, review.id()));
                    case 9 -> slips.add(new Overrule(id, at, review.id(), Grade.EASY));
                    default -> {}
                }
            }
        }
        while (!(slips.get(slips.size() - 1) instanceof Review)) {
            slips.remove(slips.size() - 1);
        }
        return slips;
    }

    private static List<Event> with(List<Event> events, Event last) {
        List<Event> all = new ArrayList<>(events);
        all.add(last);
        return all;
    }

    private static Review firstReview(List<Event> events) {
        return (Review) events.get(0);
    }

    /** Which files are opened for a sum, as often as they are. */
    private List<String> reads() throws IOException {
        List<String> opened = new ArrayList<>();
        Folder watched = new ThroughFolder(folder) {
            @Override
            public InputStream read(String name) throws IOException {
                opened.add(name);
                return super.read(name);
            }
        };
        Retelling.of(watched, RULES);
        return opened;
    }

    @Test
    void whatCannotBeReadFurtherOnIsTold() throws IOException {
        write("journal-a.jsonl", SampleJournal.of(12, 8_000, Sample.course().questions()));
        List<String> closed = new ArrayList<>();
        Folder failing = new ThroughFolder(folder) {
            @Override
            public InputStream read(String name) throws IOException {
                InputStream in = super.read(name);
                return new Failing(in, () -> closed.add(name));
            }
        };

        IOException failed = assertThrows(IOException.class, () -> Retelling.of(failing, RULES));
        assertEquals("the disk is gone", failed.getMessage());
        assertEquals(List.of("journal-a.jsonl"), closed);
    }

    /** Gone behind the first megabyte. */
    private static final class Failing extends FilterInputStream {

        private static final int BYTES = 1 << 20;

        private final Runnable closed;
        private int left = BYTES;

        Failing(InputStream in, Runnable closed) {
            super(in);
            this.closed = closed;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            if (left == 0) {
                throw new IOException("the disk is gone");
            }
            int read = super.read(into, from, Math.min(left, length));
            left -= Math.max(0, read);
            return read;
        }

        @Override
        public void close() throws IOException {
            closed.run();
            super.close();
        }
    }

    @Test
    void whatIsNotUnderstoodOrTornIsToldInTheSameWords() throws IOException {
        List<Event> events = SampleJournal.of(9, 60, Sample.course().questions());
        scatter(events, 2, new Random(9));
        Files.writeString(
                path.resolve("journal-c.jsonl"), "no event\n{\"type\":\"review\",\"id\":");

        assertSame();
    }

    @Test
    void nothingIsASumToo() throws IOException {
        assertSame();
    }

    /** Two that differ under one id, each in a file of its own: one counts, and that is told. */
    @Test
    void ofTwoThatClashTheSameOneCounts() throws IOException {
        List<Event> events = SampleJournal.of(3, 8, Sample.course().questions());
        List<Event> others = SampleJournal.of(4, 8, Sample.course().questions());
        write("journal-a.jsonl", events);
        write("journal-b.jsonl", others);

        assertEquals(expected().problems(), told().orElseThrow().problems());
    }

    @Test
    void aFileThatIsNotInOrderIsLeftToWhoeverHasMoreMemory() throws IOException {
        List<Event> events =
                new ArrayList<>(SampleJournal.of(5, 8, Sample.course().questions()));
        events.add(events.remove(2));
        write("journal-a.jsonl", events);

        assertEquals(Optional.empty(), told());
        assertEquals(expected().progress(), LearnerFiles.open(folder, "", RULES).progress());
    }

    private void assertSame() throws IOException {
        Told told = told().orElseThrow();
        Told expected = expected();

        assertEquals(expected.progress(), told.progress());
        assertEquals(expected.problems(), told.problems());
        assertEquals(expected.isWhole(), told.isWhole());
        assertEquals(sizes(expected), sizes(told));
    }

    private static List<Extent.Size> sizes(Told told) {
        return told.extents().values().stream().map(Extent::size).toList();
    }

    private Told expected() throws IOException {
        return Told.of(History.all(folder), RULES);
    }

    private Optional<Told> told() throws IOException {
        return Retelling.of(folder, RULES);
    }

    /** Each event into one of the files, some into two. */
    private void scatter(List<Event> events, int files, Random chance) throws IOException {
        for (int file = 0; file < files; file++) {
            List<Event> some = new ArrayList<>();
            for (int i = 0; i < events.size(); i++) {
                if (i % files == file || chance.nextInt(9) == 0) {
                    some.add(events.get(i));
                }
            }
            write("journal-%s.jsonl".formatted((char) ('a' + file)), some);
        }
    }

    private void write(String name, List<Event> events) throws IOException {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        events.forEach(event -> lines.writeBytes(EventJson.line(event)));
        lines.writeBytes("\n".getBytes(StandardCharsets.US_ASCII));
        Files.write(path.resolve(name), lines.toByteArray());
    }
}
