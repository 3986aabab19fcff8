package aide.fsrs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

/** Single formulas with round weights; the numbers were worked out apart, from the literature. */
class MemoryModelTest {

    private static final List<Double> WEIGHTS = List.of(
            0.5, 1.5, 3.0, 9.0, 6.0, 0.75, 2.0, 0.01, 1.5, 0.2, 1.0, 2.0, 0.1, 0.3, 1.5, 0.5, 2.0,
            0.5, 0.1, 0.1, 0.2);
    private static final MemoryModel MODEL = new MemoryModel(WEIGHTS, true);
    private static final MemoryModel LONG_TERM = new MemoryModel(WEIGHTS, false);
    private static final double EXACT = 1e-12;

    @ParameterizedTest
    @CsvSource({"0, 5, 1", "5, 5, 0.9", "10, 5, 0.8402893846730101", "100, 20, 0.7412867443588202"})
    void recallFallsToNineTenthsAtItsStability(double t, double s, double r) {
        assertEquals(r, MODEL.recall(t, s), EXACT);
    }

    /** With factor = 0.9^−5 − 1, the days to 0.81 = 0.9² are factor + 2. */
    @ParameterizedTest
    @CsvSource({"0.9, 1", "0.81, 2.6935087808430285"})
    void intervalIsTheInverseOfRecall(double r, double days) {
        assertEquals(days, MODEL.daysPerStability(r), EXACT);
        assertEquals(r, MODEL.recall(days, 1), EXACT);
    }

    @ParameterizedTest
    @CsvSource({"1, 6", "2, 4.882999983387325", "3, 2.5183109296619355", "4, -2.4877358363585262"})
    void firstDifficultyIsNotClamped(int g, double d) {
        assertEquals(d, MODEL.firstDifficulty(g), EXACT);
    }

    @ParameterizedTest
    @CsvSource({
        "5, 1, 7.125122641636415",
        "5, 2, 6.025122641636415",
        "5, 3, 4.925122641636415",
        "5, 4, 3.825122641636415",
        "10, 1, 9.875122641636414",
        "1, 4, -1.0148773583635853"
    })
    void difficultyMovesLessNearTen(double d, int g, double next) {
        assertEquals(next, MODEL.difficulty(d, g), EXACT);
    }

    @ParameterizedTest
    @CsvSource({
        "5, 32, 0.9, 1.4140300621711481",
        "5, 32, 0.5, 8.722101085777757",
        "10, 32, 0.9, 0.23567167702852468",
        "5, 1, 0.9, 2.8280601243422963",
        "5, 32, 1, 0"
    })
    void growthIsGreatestWhenNearlyForgotten(double d, double s, double r, double growth) {
        assertEquals(growth, MODEL.growth(d, s, r), EXACT);
    }

    @ParameterizedTest
    @CsvSource({
        "5, 32, 0.9, 3.6689445936211826",
        "5, 32, 0.5, 6.6852529216282734",
        "10, 32, 0.9, 3.423246349969168"
    })
    void forgettingLeavesMoreWhenOverdue(double d, double s, double r, double left) {
        assertEquals(left, MODEL.forgotten(d, s, r), EXACT);
    }

    @Test
    void forgettingNeverLeavesMoreThanThereWas() {
        List<Double> generous = WEIGHTS.stream().map(w -> w == 0.3 ? 0.9 : w).toList();

        assertEquals(
                2 * Math.exp(-0.05), new MemoryModel(generous, true).forgotten(1, 2, 0), EXACT);
        assertEquals(2, new MemoryModel(generous, false).forgotten(1, 2, 0), EXACT);
    }

    @Test
    void firstMemoriesAreClamped() {
        assertEquals(
                new Memories.First(
                        new Memory(0.5, 6),
                        new Memory(1.5, MODEL.firstDifficulty(2)),
                        new Memory(3, MODEL.firstDifficulty(3)),
                        new Memory(9, 1)),
                MODEL.after(Memory.NONE, 0));
    }

    @Test
    void onTheSameDayOnlyAgainLowersStability() {
        Memories after = MODEL.after(new Memory(10, 5), 0);

        assertEquals(3.071993144560759, after.of(Grade.AGAIN).stability(), EXACT);
        assertEquals(10, after.of(Grade.HARD).stability());
        assertEquals(10, after.of(Grade.GOOD).stability());
        assertEquals(13.767718100131416, after.of(Grade.EASY).stability(), EXACT);
    }

    /** With s = 0.01, s^−w19 is 1.585: more than hard takes away. */
    @Test
    void onTheSameDayWhatWasHardlyKnownGrowsWithEveryGrade() {
        Memories after = MODEL.after(new Memory(0.01, 5), 0);

        assertEquals(0.006129432153184829, after.of(Grade.AGAIN).stability(), EXACT);
        assertEquals(0.010105725168269115, after.of(Grade.HARD).stability(), EXACT);
        assertEquals(0.016661524040774922, after.of(Grade.GOOD).stability(), EXACT);
        assertEquals(0.02747020908830716, after.of(Grade.EASY).stability(), EXACT);
    }

    @Test
    void onALaterDayHardGrowsHalfAndEasyTwice() {
        Memories after = MODEL.after(new Memory(32, 5), 32);

        assertEquals(3.6689445936211826, after.of(Grade.AGAIN).stability(), EXACT);
        assertEquals(32 * (1 + 1.4140300621711481 / 2), after.of(Grade.HARD).stability(), 1e-10);
        assertEquals(32 * (1 + 1.4140300621711481), after.of(Grade.GOOD).stability(), 1e-10);
        assertEquals(32 * (1 + 1.4140300621711481 * 2), after.of(Grade.EASY).stability(), 1e-10);
    }

    @Test
    void withoutShortTermTheSameDayTeachesNothing() {
        assertEquals(10, LONG_TERM.after(new Memory(10, 5), 0).of(Grade.EASY).stability());
    }

    @Test
    void stabilityStaysBelowACentury() {
        assertEquals(
                36_500,
                MODEL.after(new Memory(36_000, 1), 36_000).of(Grade.EASY).stability());
    }
}
