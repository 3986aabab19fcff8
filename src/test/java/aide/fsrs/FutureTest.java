package aide.fsrs;

import static aide.fsrs.Refusals.assertRefused;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;

class FutureTest {

    private static final Card CARD = new Card(Phase.REVIEW, 0, new Memory(4.5, 6.5));
    private static final Duration QUARTER = Duration.ofMinutes(15);

    @Test
    void comesBackEitherInDaysOrTheSameDay() {
        assertRefused("days is -1, expected 0 or more", () -> Future.inDays(CARD, -1));
        assertRefused(
                "delay is PT-15M, expected zero or more",
                () -> Future.sameDay(CARD, QUARTER.negated()));
        assertRefused("expected days or a delay, got 0 and PT0S", () -> Future.inDays(CARD, 0));
        assertRefused(
                "expected days or a delay, got 3 and PT15M", () -> new Future(CARD, 3, QUARTER));
    }

    @ParameterizedTest
    @CsvSource({"AGAIN, 2", "HARD, 3", "GOOD, 5", "EASY, 7"})
    void gradePicksItsFuture(Grade grade, int days) {
        Futures futures = new Futures(
                Future.inDays(CARD, 2),
                Future.inDays(CARD, 3),
                Future.inDays(CARD, 5),
                Future.inDays(CARD, 7));

        assertEquals(Future.inDays(CARD, days), futures.of(grade));
    }
}
