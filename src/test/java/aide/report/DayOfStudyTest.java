package aide.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import aide.fsrs.Grade;
import aide.study.Event;
import aide.study.Sample;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

class DayOfStudyTest {

    /** Whoever flies west has the same day twice, with another between. */
    @Test
    void aDayThatComesBackIsOneDay() {
        List<Event> events = new ArrayList<>();
        answer(events, "2026-01-12T23:00:00+13:00", Grade.GOOD);
        answer(events, "2026-01-13T05:00:00+13:00", Grade.AGAIN);
        answer(events, "2026-01-12T11:00:00-07:00", Grade.AGAIN);
        answer(events, "2026-01-13T03:59:00-07:00", Grade.GOOD);

        Basis basis = Harbour.basis(events);

        assertEquals(
                Map.of(day(12), new Share(2, 3), day(13), new Share(0, 1)),
                basis.days().entrySet().stream()
                        .collect(java.util.stream.Collectors.toMap(
                                Map.Entry::getKey, each -> each.getValue().right())));
    }

    /** The first answers to a question tell nothing of memory, and who takes longer was away. */
    @Test
    void aDaySumsUpItsAnswers() {
        for (int seed = 0; seed < 50; seed++) {
            Basis basis = Harbour.basis(Harbour.journal(seed, 150));
            DayOfStudy all =
                    basis.days().values().stream().reduce(DayOfStudy.NONE, DayOfStudy::plus);

            assertEquals(
                    new DayOfStudy(
                            new Share(
                                    basis.answers().stream()
                                            .filter(each -> each.isRight())
                                            .count(),
                                    basis.answers().size()),
                            basis.answers().stream()
                                    .mapToLong(each ->
                                            Math.min(60_000, each.review().millis()))
                                    .sum(),
                            basis.answers().stream()
                                    .filter(each -> each.before().isKnown())
                                    .map(Period::of)
                                    .reduce(Period.NONE, Period::plus)),
                    all,
                    "seed " + seed);
        }
    }

    private static void answer(List<Event> events, String at, Grade grade) {
        events.add(Sample.review(
                "r" + events.size(),
                OffsetDateTime.parse(at),
                Harbour.COURSE.questions().get(0),
                grade));
    }

    private static LocalDate day(int ofJanuary) {
        return LocalDate.of(2026, 1, ofJanuary);
    }
}
