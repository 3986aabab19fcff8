package aide.fsrs;

import static aide.fsrs.Refusals.assertRefused;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoundTest {

    private static final Bound BOUND = new Bound(0.25, 30);

    @ParameterizedTest
    @CsvSource({
        "0.2499, false",
        "0.25, true",
        "7, true",
        "30, true",
        "30.01, false",
        "NaN, false",
        "-Infinity, false",
        "Infinity, false"
    })
    void holdsWhatLiesBetweenItsEnds(double value, boolean held) {
        assertEquals(held, BOUND.holds(value));
    }

    @ParameterizedTest
    @CsvSource({"-3, 0.25", "7.5, 7.5", "31, 30"})
    void clampsToTheNearerEnd(double value, double clamped) {
        assertEquals(clamped, BOUND.clamp(value));
    }

    @ParameterizedTest
    @CsvSource({"200, 200", "0.125, 0.125", "NaN, NaN", "-Infinity, -Infinity"})
    void refusesByNameInNumbersAsPeopleWriteThem(double value, String shown) {
        assertRefused(
                "weights[3] is " + shown + ", expected 0.25 to 30",
                () -> BOUND.check("weights[3]", value));
    }
}
