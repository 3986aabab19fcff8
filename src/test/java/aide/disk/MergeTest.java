package aide.disk;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import static java.nio.charset.StandardCharsets.UTF_8;

import aide.base.Problem;
import aide.exchange.EventJson;
import aide.exchange.SampleEvents;
import aide.exchange.Seal;
import aide.fsrs.Fsrs6;
import aide.fsrs.Settings;
import aide.study.Event;
import aide.study.Undo;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;

class MergeTest {

    private static final String FILE = "journal-laptop.jsonl";
    private static final Rules RULES = new Rules(new Fsrs6(Settings.DEFAULT), "some");
    private static final List<Event> EVENTS = SampleEvents.coherent(4, 60);

    @TempDir
    Path temporary;

    private final MemoryFolder folder = new MemoryFolder();

    @Test
    void onlyWhatIsNotYetThereIsAppendedInTheOrderOfTime() throws IOException {
        folder.write(FILE, lines(EVENTS.subList(20, 40)));
        byte[] before = folder.file(FILE);

        Merge.Outcome outcome =
                merge(file("a", reversed(EVENTS.subList(0, 30))), file("b", lines(EVENTS)));

        assertEquals(new Merge.Outcome(40, 50, 0, List.of(), Optional.empty()), outcome);
        assertArrayEquals(before, Arrays.copyOf(folder.file(FILE), before.length));
        assertEquals(EVENTS, History.all(folder).events());
        assertEquals(List.of(), History.all(folder).problems());
    }

    @Test
    void theSameTwiceChangesNothing() throws IOException {
        HandedFile file = file("a", lines(EVENTS));
        merge(file);
        byte[] before = folder.file(FILE);
        folder.broken.add("tail");

        assertEquals(
                new Merge.Outcome(0, EVENTS.size(), 0, List.of(), Optional.empty()), merge(file));
        assertArrayEquals(before, folder.file(FILE));
    }

    /** Devices that share events, damage and a clash of ids, in every order that chance finds. */
    @Test
    void inAnyOrderTheNextStartMakesTheSamePage() throws IOException {
        List<HandedFile> files = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            files.add(file("f" + i, lines(EVENTS.subList(i * 8, Math.min(60, i * 8 + 20)))));
        }
        files.add(file("x", lines(List.of(undo("u", "r1"), undo("v", "r2")))));
        files.add(file("y", lines(List.of(undo("u", "r2")))));
        merge(files.toArray(HandedFile[]::new));
        byte[] journal = folder.file(FILE);
        byte[] page = page();
        Random chance = new Random(5);
        for (int i = 0; i < 50; i++) {
            Collections.shuffle(files, chance);
            folder.files.clear();
            merge(files.toArray(HandedFile[]::new));
            assertArrayEquals(journal, folder.file(FILE));
            assertArrayEquals(page, page());
        }
    }

    /** One after the other, too, they sum up to the same. */
    @Test
    void oneByOneInAnyOrderTheyAreTheSameProgress() throws IOException {
        List<HandedFile> files = List.of(
                file("a", lines(EVENTS.subList(0, 30))),
                file("b", lines(EVENTS.subList(10, 60))),
                file("c", lines(List.of(undo("u", "r1")))),
                file("d", lines(List.of(undo("u", "r2")))));
        for (HandedFile each : files) {
            merge(each);
        }
        History forwards = History.all(folder);
        folder.files.clear();
        for (int i = files.size() - 1; i >= 0; i--) {
            merge(files.get(i));
        }
        assertEquals(forwards.events(), History.all(folder).events());
    }

    @Test
    void anotherEventOfTheSameIdIsToldAndKept() throws IOException {
        folder.write(FILE, lines(List.of(undo("u", "r2"))));

        Merge.Outcome outcome = merge(file("a", lines(List.of(undo("u", "r1")))));

        assertEquals(
                "a: another event has the id u here; both are kept, one is counted",
                told(outcome.problems()));
        assertEquals(List.of(undo("u", "r1")), History.all(folder).events());
    }

    @Test
    void whatIsNotUnderstoodIsNamedAndSkipped() throws IOException {
        byte[] damaged = lines(EVENTS.subList(0, 3));
        damaged[20] ^= 1;
        byte[] newer = Seal.LINE.on("{\"type\":\"nap\",\"id\":\"n\"}");

        Merge.Outcome outcome = merge(file("a", damaged), file("b", newer));

        assertEquals(2, outcome.added());
        assertEquals(2, outcome.misread());
        assertEquals(
                """
                a:1: is damaged; skipped (the checksum does not fit)
                b:1: was written by a newer aide; skipped (expected one of begin, review, practice,\
                 overrule, appeal, undo, end; got "nap")""",
                outcome.problems().stream()
                        .map(Problem::toString)
                        .sorted()
                        .collect(Collectors.joining("\n")));
    }

    @Test
    void packedFilesAreReadAsFarAsTheyGo() throws IOException {
        byte[] packed = packed(lines(EVENTS));

        assertEquals(60, merge(file("whole", packed)).added());

        folder.files.clear();
        Merge.Outcome outcome =
                merge(file("cut", Arrays.copyOf(packed, packed.length - packed.length / 3)));
        assertEquals(
                "cut: cannot be read to its end: unexpected end of ZLIB input stream",
                told(outcome.problems()));
        assertEquals(
                EVENTS.subList(0, (int) outcome.added()), History.all(folder).events());
    }

    @Test
    void aFullDiskIsToldAndNothingIsHalfDone() throws IOException {
        folder.roomBytes = 1_000;

        Merge.Outcome outcome = merge(file("a", lines(EVENTS)));

        assertEquals(0, outcome.added());
        assertEquals(
                Optional.of("not all is saved: no space left on device;"
                        + " what is missing can be merged again once that is mended"),
                outcome.lost());
        assertEquals(0, folder.file(FILE).length);
    }

    @Test
    void manyThousandAreSavedInParts() throws IOException {
        List<Event> many = IntStream.range(0, 45_000)
                .<Event>mapToObj(i -> undo("u-" + i, "r"))
                .toList();

        assertEquals(45_000, merge(file("a", lines(many))).added());
        assertEquals(45_000, History.all(folder).events().size());
    }

    private Merge.Outcome merge(HandedFile... files) throws IOException {
        return Merge.into(folder, "laptop", List.of(files));
    }

    private byte[] page() throws IOException {
        LearnerFiles.open(folder, "laptop", RULES).close();
        return folder.file(Snapshot.FILE);
    }

    private HandedFile file(String name, byte[] bytes) throws IOException {
        Path path = Files.write(temporary.resolve(name), bytes);
        return new HandedFile("me", "me", path, name);
    }

    private static byte[] packed(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    private static String told(List<Problem> problems) {
        return problems.stream().map(Problem::toString).collect(Collectors.joining("\n"));
    }

    private static Undo undo(String id, String review) {
        return new Undo(id, OffsetDateTime.parse("2099-11-22T07:10:00Z"), review);
    }

    private static byte[] reversed(List<Event> events) {
        List<Event> reversed = new ArrayList<>(events);
        Collections.reverse(reversed);
        return lines(reversed);
    }

    private static byte[] lines(List<Event> events) {
        return events.stream()
                .map(event -> new String(EventJson.line(event), UTF_8))
                .collect(Collectors.joining())
                .getBytes(UTF_8);
    }
}
