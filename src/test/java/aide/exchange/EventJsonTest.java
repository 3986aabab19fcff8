package aide.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aide.ask.Verdict;
import aide.fsrs.Grade;
import aide.json.Node;
import aide.study.Appeal;
import aide.study.Began;
import aide.study.Confidence;
import aide.study.Ended;
import aide.study.Event;
import aide.study.Input;
import aide.study.Overrule;
import aide.study.Practised;
import aide.study.Review;
import aide.study.Undo;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

class EventJsonTest {

    private static final Pattern SURPRISING = Pattern.compile("[\\\\\uFFFD]|\\d{19}");
    private static final OffsetDateTime AT = OffsetDateTime.parse("2026-11-22T07:10:00.123+01:00");
    private static final Review REVIEW = new Review(
            "k3f9x2-17",
            AT,
            "putin-call/when",
            Input.TYPE,
            "30 Dec",
            Verdict.CLOSE,
            Grade.HARD,
            5_312);

    @Test
    void howSureTheLearnerWasStandsBehindTheRest() {
        Review sure = new Review(
                "r",
                AT,
                "q",
                Input.PICK,
                "a",
                Verdict.WRONG,
                Grade.AGAIN,
                7,
                true,
                Optional.of(Confidence.THINK_SO));
        String line = new String(EventJson.line(sure), StandardCharsets.UTF_8);

        assertTrue(line.contains(",\"hinted\":true,\"confidence\":\"think-so\",\"crc\""), line);
        byte[] bytes = EventJson.line(sure);
        assertEquals(new Line.Known(sure), EventJson.read(bytes, 0, bytes.length - 1));
    }

    @Test
    void linesHaveTheirMembersInOrderAndTheChecksumLast() {
        assertEquals(
                "{\"type\":\"review\",\"id\":\"k3f9x2-17\",\"at\":\"2026-11-22T07:10:00.123+01:00\","
                        + "\"question\":\"putin-call/when\",\"input\":\"type\",\"answer\":\"30 Dec\","
                        + "\"verdict\":\"close\",\"grade\":\"hard\",\"millis\":5312,"
                        + "\"crc\":\"53e189a9\"}\n",
                line(REVIEW));
        assertEquals(
                "{\"type\":\"practice\",\"id\":\"k3f9x2-17\",\"at\":\"2026-11-22T07:10:00.123+01:00\","
                        + "\"question\":\"putin-call/when\",\"input\":\"type\",\"answer\":\"30 Dec\","
                        + "\"verdict\":\"close\",\"grade\":\"hard\",\"millis\":5312,"
                        + "\"crc\":\"59bf3774\"}\n",
                line(new Practised(REVIEW)));
        assertEquals(
                "{\"type\":\"overrule\",\"id\":\"k3f9x2-18\",\"at\":\"2026-11-22T07:10:00+01:00\","
                        + "\"review\":\"k3f9x2-17\",\"grade\":\"easy\",\"crc\":\"cade3bed\"}\n",
                line(new Overrule("k3f9x2-18", AT.withNano(0), "k3f9x2-17", Grade.EASY)));
        assertEquals(
                "{\"type\":\"undo\",\"id\":\"k3f9x2-19\",\"at\":\"2026-11-22T07:10:00.123+01:00\","
                        + "\"review\":\"k3f9x2-17\",\"crc\":\"3d4a95e7\"}\n",
                line(new Undo("k3f9x2-19", AT, "k3f9x2-17")));
    }

    /** Only where there was one, so that older lines stay as they were. */
    @Test
    void aHintIsNotedBeforeTheChecksum() {
        Review hinted = new Review(
                "k3f9x2-20",
                AT,
                "osce-members/by-name",
                Input.PICK_SEVERAL,
                "Ukraine and Russia",
                Verdict.INCOMPLETE,
                Grade.AGAIN,
                9_100,
                true,
                Optional.empty());

        assertEquals(
                "{\"type\":\"review\",\"id\":\"k3f9x2-20\",\"at\":\"2026-11-22T07:10:00.123+01:00\","
                        + "\"question\":\"osce-members/by-name\",\"input\":\"pick-several\","
                        + "\"answer\":\"Ukraine and Russia\",\"verdict\":\"incomplete\","
                        + "\"grade\":\"again\",\"millis\":9100,\"hinted\":true,"
                        + "\"crc\":\"3bae3b13\"}\n",
                line(hinted));
    }

    /** The members that only some lines have stand last, and a flag only where it is raised. */
    @Test
    void whatWasRightStandsBehindTheRest() {
        Review anew = new Review(
                "k3f9x2-21",
                AT,
                "putin-call/when",
                Input.TYPE,
                "13th",
                Verdict.CORRECT,
                Grade.GOOD,
                800,
                false,
                Optional.empty(),
                true,
                Optional.of("13 January 2022"));

        assertEquals(
                "{\"type\":\"review\",\"id\":\"k3f9x2-21\",\"at\":\"2026-11-22T07:10:00.123+01:00\","
                        + "\"question\":\"putin-call/when\",\"input\":\"type\",\"answer\":\"13th\","
                        + "\"verdict\":\"correct\",\"grade\":\"good\",\"millis\":800,"
                        + "\"anew\":true,\"right\":\"13 January 2022\",\"crc\":\"7e3a19f8\"}\n",
                line(anew));
        assertEquals(new Line.Known(anew), read(line(anew)));
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        for (long seed = 0; seed < 200; seed++) {
            for (Event event : SampleEvents.of(seed, 20)) {
                assertEquals(new Line.Known(event), read(line(event)), "seed " + seed);
            }
        }
    }

    /** All but escapes, replaced letters, 19 digits and offsets of seconds: these surprise it. */
    @Test
    void ourOwnLinesAreReadTheQuickWay() {
        List<Event> events = SampleEvents.of(7, 400).stream()
                .filter(event -> event.at().getOffset().getTotalSeconds() % 60 == 0)
                .filter(event -> !SURPRISING.matcher(line(event)).find())
                .toList();

        assertEquals(events, events.stream().map(EventJsonTest::quick).toList());
        assertEquals(
                Set.of(
                        Review.class,
                        Practised.class,
                        Overrule.class,
                        Appeal.class,
                        Undo.class,
                        Began.class,
                        Ended.class),
                events.stream().map(Event::getClass).collect(Collectors.toSet()));
    }

    private static Event quick(Event event) {
        byte[] line = EventJson.line(event);
        Cursor cursor = new Cursor(line, 0, Seal.LINE.bodyEnd(line.length - 1));
        return EventCursor.read(cursor).orElseThrow(() -> new AssertionError(line(event)));
    }

    /** UTF-8 cannot hold it, and strict JSON refuses it even as an escape. */
    @Test
    void halfACharacterIsWrittenAsAReplacement() {
        Review half = new Review(
                "i", AT, "q", Input.TYPE, "\uDE00 a \uD83D", Verdict.WRONG, Grade.AGAIN, 3);
        Review replaced = new Review(
                "i", AT, "q", Input.TYPE, "\uFFFD a \uFFFD", Verdict.WRONG, Grade.AGAIN, 3);

        assertEquals(new Line.Known(replaced), read(line(half)));
    }

    @Test
    void linesAreJsonForEverybody() {
        for (Event event : SampleEvents.of(7, 100)) {
            assertEquals(event.id(), Node.parse("line", line(event)).get("id").text());
        }
    }

    @Test
    void theTurkishLanguageChangesNothing() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        try {
            String incomplete = line(
                    new Review("i", AT, "I", Input.PICK, "İ", Verdict.INCOMPLETE, Grade.AGAIN, 1));
            assertTrue(incomplete.contains("\"pick\",\"answer\":\"İ\",\"verdict\":\"incomplete\""));
            assertTrue(read(incomplete) instanceof Line.Known);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aLineThatNobodyWouldReadIsNotWritten() {
        Undo huge = new Undo("u-1", AT, "x".repeat(70_000));

        assertEquals(
                "event u-1 takes 70092 bytes, a line has at most 65536",
                assertThrows(IllegalArgumentException.class, () -> EventJson.line(huge))
                        .getMessage());
    }

    @Test
    void noFlippedBitIsTakenForAnEvent() {
        byte[] line = EventJson.line(REVIEW);
        for (int bit = 0; bit < (line.length - 1) * 8; bit++) {
            byte[] flipped = line.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);

            assertEquals(
                    new Line.Damaged("the checksum does not fit"),
                    EventJson.read(flipped, 0, line.length - 1),
                    "bit " + bit);
        }
    }

    @Test
    void membersInAnotherOrderAreTheSameEvent() {
        assertEquals(
                new Line.Known(new Undo("é\u2028", AT, "r")),
                sealed("{\"review\" : \"r\", \"id\":\"\\u00e9\\u2028\","
                        + "\"at\":\"2026-11-22T07:10:00.123+01:00\",\"type\":\"undo\"}"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "note"|"at":"2026-11-22T07:10:00Z"|expected one of begin, review, practice, overrule, appeal, undo, end; got "note"
            "undo"|"at":"2026-11-22T07:10:00Z","why":1|unknown key, expected one of type, id, at, crc, review; got "why"
            "undo"|"at":"22 November"|expected a moment like 2026-11-22T07:10:00+01:00, got "22 November"
            "undo"|"at":"2026-02-30T07:10:00Z"|expected a moment like 2026-11-22T07:10:00+01:00, got "2026-02-30T07:10:00Z"
            "undo"|"at":7|expected a text, got 7
            "overrule"|"at":"2026-11-22T07:10:00Z","grade":"splendid"|expected one of again, hard, good, easy; got "splendid"
            "overrule"|"at":"2026-11-22T07:10:00Z"|"grade" is missing
            """)
    void whatAnotherVersionMeantIsToldAsNewer(String type, String members, String why) {
        assertEquals(
                new Line.Newer(why),
                sealed("{\"type\":" + type + ",\"id\":\"i\"," + members + ",\"review\":\"r\"}"));
    }

    @Test
    void halfAMillisecondIsOfAnotherVersion() {
        assertEquals(
                new Line.Newer("expected whole milliseconds, got 0.5"),
                sealed(line(REVIEW).replaceAll("5312.*", "0.5}").strip()));
    }

    @Test
    void whatIsNoJsonIsDamaged() {
        assertEquals(
                new Line.Damaged("the key \"id\" stands twice in one object"),
                sealed("{\"type\":\"undo\",\"id\":\"1\",\"id\":\"2\"}"));
        assertEquals(new Line.Damaged("the checksum does not fit"), read("\n"));
        assertEquals(new Line.Damaged("the checksum does not fit"), read("{}\n"));
    }

    @Test
    void whatIsNotUtf8IsDamaged() {
        byte[] line = EventJson.line(new Undo("i", AT, "é"));
        byte[] body = Arrays.copyOf(line, Seal.LINE.bodyEnd(line.length - 1));
        for (int i = 0; i < body.length; i++) {
            body[i] = body[i] < 0 ? (byte) 0xC3 : body[i];
        }
        byte[] sealed = (new String(body, StandardCharsets.ISO_8859_1) + ",\"crc\":\""
                        + Seal.crc(body, 0, body.length) + "\"}")
                .getBytes(StandardCharsets.ISO_8859_1);

        assertEquals(new Line.Damaged("is not UTF-8"), EventJson.read(sealed, 0, sealed.length));
    }

    private static Line sealed(String object) {
        byte[] line = Seal.LINE.on(object);
        return EventJson.read(line, 0, line.length);
    }

    private static String line(Event event) {
        return new String(EventJson.line(event), StandardCharsets.UTF_8);
    }

    private static Line read(String line) {
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        return EventJson.read(bytes, 0, bytes.length - 1);
    }
}
