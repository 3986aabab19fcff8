package aide.fsrs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import aide.fsrs.Days.Gaps;

import org.junit.jupiter.api.Test;

class DaysTest {

    private static final double ALMOST_ONE = Math.nextDown(1.0);

    @Test
    void raisedUntilEachGradeHasItsGap() {
        assertEquals(new Days(3, 3, 3, 8), new Days(3, 2, 1, 8).raised(Gaps.NONE));
        assertEquals(new Days(0, 4, 5, 6), new Days(0, 4, 4, 4).raised(Gaps.REVIEW));
        assertEquals(new Days(2, 3, 4, 9), new Days(2, 2, 3, 9).raised(Gaps.EVERYWHERE));
    }

    @Test
    void loweredToTheMaximum() {
        assertEquals(new Days(0, 6, 7, 7), new Days(0, 6, 8, 9).lowered(7, Gaps.NONE));
        assertEquals(new Days(4, 5, 6, 7), new Days(9, 9, 9, 9).lowered(7, Gaps.EVERYWHERE));
    }

    @Test
    void fuzzNeverLetsTwoGradesFallOnOneDay() {
        assertEquals(new Days(0, 4, 5, 6), new Days(0, 5, 6, 7).fuzzed(new Fuzz(0, 365, 0)));
    }

    @Test
    void fuzzKeepsTheOrderBelowTheMaximum() {
        assertEquals(
                new Days(0, 363, 364, 365),
                new Days(0, 350, 360, 362).fuzzed(new Fuzz(0, 365, ALMOST_ONE)));
    }

    @Test
    void fuzzKeepsEqualsEqual() {
        assertEquals(
                new Days(0, 345, 345, 345), new Days(0, 365, 365, 365).fuzzed(new Fuzz(0, 365, 0)));
    }

    @Test
    void stepsAreNotFuzzed() {
        assertEquals(
                new Days(0, 0, 2, 9), new Days(0, 0, 2, 7).fuzzed(new Fuzz(0, 365, ALMOST_ONE)));
    }
}
