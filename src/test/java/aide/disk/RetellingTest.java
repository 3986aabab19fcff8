package aide.disk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import aide.bank.Renames;
import aide.exchange.EventJson;
import aide.fsrs.Fsrs6;
import aide.fsrs.Scheduler;
import aide.fsrs.Settings;
import aide.study.Event;
import aide.study.Sample;
import aide.study.SampleJournal;

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

    /** Each file has several parts, of which the next is read while one is told. */
    @Test
    void longFilesAreOneSum() throws IOException {
        scatter(SampleJournal.of(11, 12_000, Sample.course().questions()), 2, new Random(11));

        assertSame();
    }

    @Test
    void whatCannotBeReadFurtherOnIsTold() throws IOException {
        write("journal-a.jsonl", SampleJournal.of(12, 8_000, Sample.course().questions()));
        List<String> opened = new ArrayList<>();
        List<String> closed = new ArrayList<>();
        Folder failing = new ThroughFolder(folder) {
            @Override
            public InputStream read(String name) throws IOException {
                opened.add(name);
                InputStream in = super.read(name);
                return opened.size() == 1 ? in : new Failing(in, () -> closed.add(name));
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
