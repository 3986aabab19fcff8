package aide.disk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aide.exchange.EventJson;
import aide.exchange.SampleEvents;
import aide.exchange.Seal;
import aide.study.Event;
import aide.study.Review;
import aide.study.Undo;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class HistoryTest {

    private static final String FILE = "journal-laptop.jsonl";

    /** Without escapes, which the general reader would take minutes for. */
    private static final List<Event> EVENTS = SampleEvents.of(3, 400).stream()
            .filter(event -> !text(EventJson.line(event)).contains("\\"))
            .limit(60)
            .toList();

    private static final byte[] WHOLE = bytes(EVENTS);

    private final MemoryFolder folder = new MemoryFolder();

    @BeforeEach
    void write() {
        folder.write(FILE, WHOLE);
    }

    @Test
    void whatWasWrittenIsRead() throws IOException {
        assertEquals(EVENTS, events());
        assertEquals("", problems());
    }

    @Test
    void lineEndsOfOtherSystemsAndEmptyLinesCostNothing() throws IOException {
        folder.write(
                FILE,
                ("\uFEFF\r\n" + text(WHOLE).replace("\n", "\r\n\r\n"))
                        .getBytes(StandardCharsets.UTF_8));

        assertEquals(EVENTS, events());
        assertEquals("", problems());
    }

    @Test
    void aByteOrderMarkBeforeTheFirstLineCostsNothing() throws IOException {
        folder.write(FILE, ("\uFEFF" + text(WHOLE)).getBytes(StandardCharsets.UTF_8));

        assertEquals(EVENTS, events());
        assertEquals("", problems());
    }

    @Test
    void aHugeLineIsToldAndDoesNotHideTheNext() throws IOException {
        byte[] huge = new byte[10 << 20];
        Arrays.fill(huge, (byte) 'x');
        folder.write(
                FILE,
                joined(
                        bytes(EVENTS.subList(0, 1)),
                        huge,
                        "\n".getBytes(StandardCharsets.UTF_8),
                        bytes(EVENTS.subList(1, 2)),
                        huge));

        assertEquals(EVENTS.subList(0, 2), events());
        assertEquals(
                damaged(2, "has over 65536 bytes") + damaged(4, "has over 65536 bytes"),
                problems());
    }

    @Test
    void theLongestLineIsRead() throws IOException {
        Undo longest = undo("u", "x".repeat(65_455));
        assertEquals(65_536 + 1, EventJson.line(longest).length);
        folder.write(
                FILE,
                joined(
                        WHOLE,
                        text(EventJson.line(longest))
                                .replace("\n", "\r\n")
                                .getBytes(StandardCharsets.UTF_8)));

        assertEquals(61, events().size());
        assertEquals("", problems());
    }

    @Test
    void zeroedSectorsAndForeignTextAreDamage() throws IOException {
        folder.write(
                FILE,
                joined(
                        "what is this\n".getBytes(StandardCharsets.UTF_8),
                        new byte[512],
                        "\n".getBytes(StandardCharsets.UTF_8),
                        new byte[] {(byte) 0xC3, 0x28, '\n'},
                        "[".repeat(60_000).getBytes(StandardCharsets.UTF_8),
                        "\n{}\n".getBytes(StandardCharsets.UTF_8),
                        WHOLE));

        assertEquals(EVENTS, events());
        assertEquals(
                IntStream.rangeClosed(1, 5)
                        .mapToObj(line -> damaged(line, "the checksum does not fit"))
                        .collect(Collectors.joining()),
                problems());
    }

    @Test
    void aNewerLineIsKeptAndTold() throws IOException {
        byte[] newer = Seal.LINE.on("{\"type\":\"nap\\u001b[2J\",\"id\":\"n\","
                + "\"at\":\"2026-11-22T07:10:00Z\",\"review\":\"r\"}");
        folder.write(FILE, joined(WHOLE, newer));

        assertEquals(EVENTS, events());
        assertEquals(
                "journal-laptop.jsonl:61: was written by a newer aide; kept, not counted"
                        + " (expected one of begin, review, practice, overrule, appeal, undo, end; got \"nap\uFFFD[2J\")\n",
                problems());
        assertFalse(History.all(folder).isWhole());
    }

    @Test
    void endlessDamageIsCounted() throws IOException {
        folder.write(FILE, "x\n".repeat(1_000).getBytes(StandardCharsets.UTF_8));

        List<String> lines = problems().lines().toList();
        assertEquals(21, lines.size());
        assertEquals("journal-laptop.jsonl: has 980 more problems", lines.get(20));
    }

    @Test
    void devicesAreUnitedInAnyOrder() throws IOException {
        for (long seed = 0; seed < 20; seed++) {
            folder.files.clear();
            List<Event> events = SampleEvents.of(seed, 40);
            folder.write("journal-a.jsonl", bytes(events.subList(20, 40)));
            folder.write("journal-b.2.jsonl", bytes(events.subList(0, 25)));
            folder.write("journal-b (laptop's conflicted copy).jsonl", bytes(reversed(events)));
            folder.write("journal-c.sync-conflict-20261122.jsonl", bytes(events.subList(5, 6)));
            folder.write("progress.json", bytes(SampleEvents.of(99, 3)));

            assertEquals(events, events(), "seed " + seed);
            assertEquals("", problems());
        }
    }

    @Test
    void oneIdForTwoEventsIsToldAndTheSameOneCountsEverywhere() throws IOException {
        folder.files.clear();
        folder.write("journal-a.jsonl", bytes(List.of(undo("u", "r2"))));
        folder.write("journal-b.jsonl", bytes(List.of(undo("u", "r1"))));

        assertEquals(List.of(undo("u", "r1")), events());
        assertEquals("journal: two different events have the id u; one is counted\n", problems());
    }

    @Test
    void aSumMayBeRememberedWhenNothingCanBeAddedToWhatWasRead() throws IOException {
        Event review = EVENTS.stream()
                .filter(each -> each instanceof Review)
                .findFirst()
                .get();
        assertTrue(isWhole(bytes(List.of(review, undo("u", review.id())))));
        assertFalse(isWhole(bytes(List.of(review, undo("u", "elsewhere")))));
        assertFalse(isWhole(Arrays.copyOf(WHOLE, WHOLE.length - 1)));
    }

    private boolean isWhole(byte[] journal) throws IOException {
        folder.write(FILE, journal);
        return History.all(folder).isWhole();
    }

    private List<Event> events() throws IOException {
        return History.all(folder).events();
    }

    private String problems() throws IOException {
        return History.all(folder).problems().stream()
                .map(problem -> problem + "\n")
                .collect(Collectors.joining());
    }

    private static String damaged(int line, String what) {
        return FILE + ":" + line + ": is damaged; kept, not counted (" + what + ")\n";
    }

    private static Undo undo(String id, String review) {
        return new Undo(id, OffsetDateTime.parse("2099-11-22T07:10:00Z"), review);
    }

    private static List<Event> reversed(List<Event> events) {
        List<Event> reversed = new ArrayList<>(events);
        Collections.reverse(reversed);
        return reversed;
    }

    private static byte[] bytes(List<Event> events) {
        return joined(events.stream().map(EventJson::line).toArray(byte[][]::new));
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            bytes.writeBytes(part);
        }
        return bytes.toByteArray();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
