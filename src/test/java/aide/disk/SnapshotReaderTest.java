package aide.disk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import aide.exchange.EventJson;
import aide.exchange.SampleEvents;
import aide.exchange.Seal;
import aide.fsrs.Fsrs6;
import aide.fsrs.Grade;
import aide.fsrs.Scheduler;
import aide.fsrs.Settings;
import aide.study.Appeal;
import aide.study.Began;
import aide.study.Event;
import aide.study.Progress;
import aide.study.Review;
import aide.text.Clean;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The page has two readers: a quick one for what we write, a general one for everything else. */
class SnapshotReaderTest {

    private static final long MILLIS_MAX = 1_000_000_000_000_000L;
    private static final Scheduler SCHEDULER =
            new Fsrs6(Settings.DEFAULT.withDesiredRetention(0.85));

    private static final OffsetDateTime AT = OffsetDateTime.parse("2026-11-22T07:10:00+01:00");

    @Test
    void everyPageIsReadTheQuickWayAndTheGeneralWayAlike() {
        for (long seed = 0; seed < 200; seed++) {
            Snapshot snapshot = snapshot(seed);

            assertEquals(
                    Optional.of(snapshot), SnapshotReader.quick(snapshot.page()), "seed " + seed);
            assertEquals(
                    Optional.of(snapshot), SnapshotReader.general(snapshot.page()), "seed " + seed);
        }
    }

    @Test
    void aPageOfNothingIsReadBack() {
        Snapshot nothing = new Snapshot("any", new TreeMap<>(), Progress.NOTHING);

        assertEquals(Optional.of(nothing), SnapshotReader.read(nothing.page()));
    }

    /**
     * With one byte changed, the quick reader gives up or reads what the general one reads. The seal
     * behind is looked at before both.
     */
    @Tag("sieve")
    @Test
    void noChangedByteIsReadTwoWays() {
        byte[] page = snapshot(3).page();
        for (int i = 0; i < Seal.PAGE.bodyEnd(page.length); i++) {
            for (byte changed : "\n \"{}:,.0T9-xé".getBytes(StandardCharsets.UTF_8)) {
                byte[] edited = page.clone();
                edited[i] = changed;
                Optional<Snapshot> quick = SnapshotReader.quick(edited);
                if (quick.isPresent()) {
                    assertEquals(SnapshotReader.general(edited), quick, "byte " + i);
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'  \"last\"', '\t\"last\"'",
        "'\"last\": ', '\"last\":'",
        "'\"version\": 3,', '\"version\": 3.0,'",
        "'\"retention 0.85\"', '\"retention\\u00200.85\"'",
    })
    void anotherLayoutIsLeftToTheGeneralReader(String old, String changed) {
        Snapshot snapshot = snapshot(3);
        String page = new String(snapshot.page(), StandardCharsets.UTF_8);
        byte[] edited = page.replace(old, changed).getBytes(StandardCharsets.UTF_8);

        assertEquals(Optional.empty(), SnapshotReader.quick(edited));
        assertEquals(Optional.of(snapshot), SnapshotReader.general(edited));
    }

    private static Snapshot snapshot(long seed) {
        return new Snapshot(
                "retention 0.85",
                new TreeMap<>(Map.of(
                        "journal-laptop.jsonl", new Extent.Size(4_321, 37, "0a1b2c3d"),
                        "journal-phone.2.jsonl", new Extent.Size(7_000_000_000L, 1, "ffffffff"))),
                Progress.sum(events(seed), SCHEDULER));
    }

    /**
     * Without answers that took a million years, whose digits the general reader counts, and
     * accepted or right ones with escapes, which it reads.
     */
    private static List<Event> events(long seed) {
        return SampleEvents.of(seed, 60).stream()
                .filter(event -> !(event instanceof Review review) || review.millis() < MILLIS_MAX)
                .filter(event -> !(event instanceof Review review) || isPlain(review.right()))
                .filter(event -> !(event instanceof Appeal appeal) || isWithoutEscape(appeal))
                .filter(event -> !(event instanceof Began) || isOfWholeMinutes(event))
                .toList();
    }

    /** An offset of seconds, which no place has any more, is left to the general reader, too. */
    private static boolean isOfWholeMinutes(Event event) {
        return event.at().getOffset().getTotalSeconds() % 60 == 0;
    }

    private static boolean isPlain(Optional<String> right) {
        return right.isEmpty() || (Clean.isPlain(right.get()) && right.get().indexOf('"') < 0);
    }

    private static boolean isWithoutEscape(Appeal appeal) {
        String line = new String(EventJson.line(appeal), StandardCharsets.UTF_8);
        return line.indexOf('\\') < 0;
    }

    @Test
    void anAcceptedAnswerWithEscapesIsLeftToTheGeneralReader() {
        Progress progress = Progress.sum(
                List.of(new Appeal("a-1", AT, "r-1", "talks/where", "\"Genf\"", Grade.GOOD)),
                SCHEDULER);
        Snapshot snapshot = new Snapshot("any", new TreeMap<>(), progress);

        assertEquals(Optional.empty(), SnapshotReader.quick(snapshot.page()));
        assertEquals(Optional.of(snapshot), SnapshotReader.read(snapshot.page()));
    }
}
