package aide.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import aide.exchange.EventJson;
import aide.exchange.Line;
import aide.fsrs.Fsrs6;
import aide.fsrs.Scheduler;
import aide.fsrs.Settings;
import aide.study.Event;
import aide.study.Progress;

import com.code_intelligence.jazzer.junit.FuzzTest;

import org.junit.jupiter.api.Tag;

import java.util.List;

/** A line with a seal that fits is understood and written back as it was, or told. */
@Tag("fuzz")
class JournalLineFuzzTest {

    private static final Scheduler SCHEDULER = new Fsrs6(Settings.DEFAULT);

    @FuzzTest(maxDuration = "30s")
    void isUnderstoodOrTold(byte[] bytes) {
        byte[] line = Fuzzed.sealed(bytes);
        EventJson.read(line, 0, line.length)
                .match(
                        JournalLineFuzzTest::requireKept,
                        learner -> {},
                        newer -> assertEquals(false, newer.isBlank()),
                        damaged -> assertEquals(false, damaged.isBlank()));
    }

    private static void requireKept(Event event) {
        byte[] written = EventJson.line(event);
        assertEquals(new Line.Known(event), EventJson.read(written, 0, written.length - 1));
        Progress.sum(List.of(event), SCHEDULER);
    }
}
