package aide.study;

import static org.junit.jupiter.api.Assertions.assertEquals;

import aide.fsrs.Card;
import aide.fsrs.Memory;
import aide.fsrs.Phase;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

class ComingTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-03-10");

    private final Coming coming =
            new Coming(TODAY, List.of(3, 0, 1, 0, 0, 0, 0, 0, 1), Optional.of(TODAY.plusDays(1)));

    @Test
    void whatComesBackIsAskedOnItsDay() {
        assertEquals(List.of(3, 0, 1, 0), coming.next(4, 0, 40));
        assertEquals(Optional.of(TODAY.plusDays(1)), coming.first());
        assertEquals(Optional.empty(), coming.through(0, 40));
    }

    @Test
    void whatIsOverADayIsSpreadOverThoseThatFollow() {
        assertEquals(List.of(4, 4, 4, 2, 0), coming.next(5, 10, 4));
        assertEquals(Optional.of(TODAY.plusDays(4)), coming.through(10, 4));
    }

    @Test
    void whoAsksTooLittleIsToldNoDay() {
        assertEquals(Optional.empty(), coming.through(10, 0));
        assertEquals(Optional.empty(), Census.of(List.of(), Sample.NOW).coming().first());
    }

    /** What is due already, later today, or not for years is on no day that is shown. */
    @Test
    void daysAheadAreCountedAndTheFirstIsFoundHoweverFar() {
        OffsetDateTime now = Sample.NOW;
        Footing inYears = footing(new Due.OnDay(TODAY.plusDays(800)));
        List<Footing> some = List.of(
                new Footing(Sample.WHO, Standing.NEW),
                footing(new Due.OnDay(TODAY.minusDays(1))),
                footing(new Due.OnDay(TODAY)),
                footing(new Due.At(now.plusMinutes(10).toInstant())),
                inYears);

        assertEquals(
                Optional.of(TODAY.plusDays(800)), Census.of(some, now).coming().first());
        assertEquals(List.of(0, 0, 0), Census.of(some, now).coming().next(3, 0, 40));
        assertEquals(
                List.of(0, 2, 0),
                Census.of(
                                List.of(
                                        inYears,
                                        footing(new Due.OnDay(TODAY.plusDays(2))),
                                        footing(new Due.At(now.plusDays(2).toInstant()))),
                                now)
                        .coming()
                        .next(3, 0, 40));
    }

    private static Footing footing(Due due) {
        Card card = new Card(Phase.REVIEW, 0, new Memory(3, 5));
        return new Footing(
                Sample.WHO,
                new Standing(
                        card,
                        TODAY.minusDays(5),
                        due,
                        1,
                        0,
                        0,
                        false,
                        OptionalLong.empty(),
                        Optional.empty()));
    }
}
