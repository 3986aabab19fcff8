package aide.study;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

class ComingTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-03-10");

    private final Coming coming = new Coming(
            TODAY,
            new TreeMap<>(
                    Map.of(TODAY.plusDays(1), 3, TODAY.plusDays(3), 1, TODAY.plusDays(9), 1)));

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
        assertEquals(Optional.empty(), new Coming(TODAY, new TreeMap<>()).first());
    }
}
