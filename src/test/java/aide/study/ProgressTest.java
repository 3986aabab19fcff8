package aide.study;

import static org.junit.jupiter.api.Assertions.assertEquals;

import aide.fsrs.Grade;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

class ProgressTest {

    private static final OffsetDateTime NOW = Sample.NOW;
    private static final LocalDate TODAY = LocalDate.parse("2026-03-10");

    @Test
    void aDayCountsAllItsAnswersAndTheNextBeginsAnew() {
        List<Event> events = List.of(
                Sample.review("r1", NOW.minusDays(1), Sample.WHEN, Grade.EASY),
                Sample.review("r2", NOW, Sample.WHO, Grade.AGAIN),
                Sample.review("r3", NOW.plusMinutes(1), Sample.WHO, Grade.GOOD),
                Sample.review("r4", NOW.plusMinutes(2), Sample.WHEN, Grade.HARD));

        assertEquals(new Tally(TODAY, 1, 1, 3, 2), sum(events).today());
    }

    @Test
    void missesAreThoseOfTheLastDay() {
        List<Event> events = List.of(
                Sample.review("r1", NOW.minusDays(3), Sample.WHO, Grade.AGAIN),
                Sample.review("r2", NOW, Sample.WHO, Grade.AGAIN),
                Sample.review("r3", NOW.plusMinutes(1), Sample.WHO, Grade.AGAIN),
                Sample.review("r4", NOW.plusMinutes(2), Sample.WHO, Grade.EASY));

        assertEquals(1, sum(events.subList(0, 1)).of(Sample.WHO.id()).misses());
        assertEquals(2, sum(events).of(Sample.WHO.id()).misses());
    }

    @Test
    void whatIsRightOnAnotherDayIsMissedNoMore() {
        List<Event> events = List.of(
                Sample.review("r1", NOW.minusDays(3), Sample.WHO, Grade.AGAIN),
                Sample.review("r2", NOW, Sample.WHO, Grade.GOOD));

        assertEquals(0, sum(events).of(Sample.WHO.id()).misses());
    }

    @Test
    void practiceIsPartOfTheJournalAndOfNoStanding() {
        List<Event> events = List.of(
                Sample.review("r1", NOW.minusDays(1), Sample.WHEN, Grade.EASY),
                new Practised(Sample.review("r2", NOW, Sample.WHEN, Grade.AGAIN)));
        Progress before = sum(events.subList(0, 1));

        assertEquals(
                new Progress(
                        before.standings(),
                        new Tally(TODAY, 0, 0, 0, 2),
                        before.retention(),
                        before.accepted(),
                        before.sitting(),
                        Mark.of(events.get(1))),
                sum(events));
    }

    @Test
    void whatASureLearnerMissesIsMistakenUntilItIsRight() {
        Review missed = Sample.review("r1", NOW.minusDays(2), Sample.WHEN, Grade.AGAIN);
        Review sure = missed.with(Confidence.SURE);
        Review again = Sample.review("r2", NOW.minusDays(1), Sample.WHEN, Grade.AGAIN);
        Review right = Sample.review("r3", NOW, Sample.WHEN, Grade.GOOD);

        assertEquals(false, sum(List.of(missed)).of(Sample.WHEN.id()).mistaken());
        assertEquals(
                false,
                sum(List.of(missed.with(Confidence.GUESS))).of(Sample.WHEN.id()).mistaken());
        assertEquals(true, sum(List.of(sure, again)).of(Sample.WHEN.id()).mistaken());
        assertEquals(
                false, sum(List.of(sure, again, right)).of(Sample.WHEN.id()).mistaken());
    }

    private static Progress sum(List<Event> events) {
        return Progress.sum(events, Sample.course().scheduler());
    }
}
