package aide.disk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aide.ask.Verdict;
import aide.fsrs.Fsrs6;
import aide.fsrs.Grade;
import aide.fsrs.Settings;
import aide.study.Due;
import aide.study.Event;
import aide.study.Input;
import aide.study.Progress;
import aide.study.Review;
import aide.study.Standing;
import aide.study.StudyDay;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Whatever the clock says, no interval is negative, nothing is due for ever, nothing is lost. */
class ClockTortureTest {

    private static final long SEEDS = Long.getLong("torture.seeds", 8_000) / 80;
    private static final int ANSWERS = 40;
    private static final List<Grade> GRADES = List.of(Grade.values());
    private static final Settings SETTINGS = Settings.DEFAULT;
    private static final Rules RULES = new Rules(new Fsrs6(SETTINGS), "some");

    private static final OffsetDateTime NOW = OffsetDateTime.parse("2027-06-01T12:00:00Z");

    private long intervals;
    private long mended;

    @Test
    void noClockMakesAnIntervalNegativeOrEndless() throws IOException {
        for (long seed = 0; seed < SEEDS; seed++) {
            live(seed);
        }
        System.out.printf(
                Locale.ROOT,
                "clocks: seeds %,d  answers %,d  intervals %,d  negative 0  endless 0  lost 0"
                        + "  mended by %,d events%n",
                SEEDS,
                SEEDS * ANSWERS,
                intervals,
                mended);
        assertTrue(mended > 0);
    }

    private void live(long seed) throws IOException {
        Random chance = new Random(seed);
        WildClock clock = new WildClock(chance);
        MemoryFolder folder = new MemoryFolder();
        for (int i = 1; i <= ANSWERS; i++) {
            LearnerFiles files = LearnerFiles.open(folder, "laptop", RULES);
            assertEquals(Optional.empty(), files.append(List.of(review(i, clock.next(), chance))));
            assertEquals(List.of(), files.close());
            look(folder, i, "seed " + seed + ", answer " + i);
        }
        mend(folder, "seed " + seed);
    }

    /** Once the clock is right again, the doctor leaves nothing that waits for a day far ahead. */
    private void mend(MemoryFolder folder, String which) throws IOException {
        List<Event> before = History.all(folder).events();
        assertTrue(Repair.of(folder, "laptop", any -> RULES, NOW, line -> {}), which);

        List<Event> events = History.all(folder).events();
        assertTrue(events.containsAll(before), which);
        Progress progress = LearnerFiles.open(folder, "laptop", RULES).progress();
        assertEquals(0, progress.ahead(NOW), which);
        assertEquals(
                ANSWERS,
                progress.standings().values().stream()
                        .mapToInt(Standing::reviews)
                        .sum(),
                which);
        OffsetDateTime last = NOW.plusDays(2L + SETTINGS.maximumIntervalDays());
        progress.standings().values().forEach(each -> assertTrue(each.due().isDue(last), which));
        assertEquals(List.of(), Checkup.of(folder, any -> RULES, NOW).plans(), which);
        mended += events.size() - before.size();
    }

    private static Review review(int number, OffsetDateTime at, Random chance) {
        return new Review(
                "run-" + number,
                at,
                "fact-" + chance.nextInt(6) + "/when",
                Input.TYPE,
                "any",
                Verdict.CORRECT,
                GRADES.get(chance.nextInt(GRADES.size())),
                1_000);
    }

    private void look(Folder folder, int answers, String which) throws IOException {
        List<Event> events = History.all(folder).events();
        Progress progress = LearnerFiles.open(folder, "laptop", RULES).progress();
        assertEquals(answers, events.size(), which);
        assertTrue(Progress.sum(events, RULES.scheduler()).equals(progress), which);
        last(events).forEach((question, at) -> look(progress.of(question), at, which));
    }

    /** When each question was answered last, by the clock. */
    private static Map<String, OffsetDateTime> last(List<Event> events) {
        Map<String, OffsetDateTime> last = new HashMap<>();
        events.forEach(event -> last.put(((Review) event).question(), event.at()));
        return last;
    }

    private void look(Standing standing, OffsetDateTime at, String which) {
        intervals++;
        int most = SETTINGS.maximumIntervalDays();
        assertEquals(StudyDay.of(at), standing.lastDay(), which);
        assertFalse(standing.due().isDue(at), which);
        assertTrue(standing.due().isDue(at.plusDays(most)), which);
        assertTrue(Double.isFinite(standing.card().memory().stability()), which);
        assertTrue(days(standing, at) >= 0 && days(standing, at) <= most, which);
    }

    private static long days(Standing standing, OffsetDateTime at) {
        if (standing.due() instanceof Due.At back) {
            return Duration.between(at.toInstant(), back.moment()).toDays();
        }
        return ChronoUnit.DAYS.between(standing.lastDay(), ((Due.OnDay) standing.due()).day());
    }
}
