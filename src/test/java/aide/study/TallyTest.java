package aide.study;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;

class TallyTest {

    private static final LocalDate MONDAY = LocalDate.parse("2026-03-09");

    @Test
    void daysInARowAreCountedUntilOneIsMissed() {
        Tally monday = studied(Tally.NONE, MONDAY);
        Tally tuesday = studied(studied(monday, MONDAY.plusDays(1)), MONDAY.plusDays(1));

        assertEquals(new Tally(MONDAY, 1, 0, 1, 1), monday);
        assertEquals(new Tally(MONDAY.plusDays(1), 2, 0, 2, 2), tuesday);
        assertEquals(2, tuesday.streak(MONDAY.plusDays(1)));
        assertEquals(2, tuesday.streak(MONDAY.plusDays(2)));
        assertEquals(0, tuesday.streak(MONDAY.plusDays(3)));
        assertEquals(1, studied(tuesday, MONDAY.plusDays(3)).streak());
        assertEquals(3, studied(tuesday, MONDAY.plusDays(2)).streak());
    }

    @Test
    void practiceIsADayOfStudyAndCountsForNoLimit() {
        Tally monday = studied(Tally.NONE, MONDAY);

        assertEquals(
                new Tally(MONDAY.plusDays(1), 0, 0, 0, 2), monday.practised(MONDAY.plusDays(1)));
        assertEquals(monday, monday.practised(MONDAY));
    }

    /** Whoever flies west at night lives a day twice. */
    @Test
    void aDayThatComesOnceMoreMissesNone() {
        Tally tuesday = studied(studied(Tally.NONE, MONDAY), MONDAY.plusDays(1));

        assertEquals(2, tuesday.streak(MONDAY));
    }

    private static Tally studied(Tally tally, LocalDate day) {
        return tally.then(day, Standing.NEW);
    }
}
