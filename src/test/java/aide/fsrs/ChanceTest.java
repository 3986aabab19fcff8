package aide.fsrs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.stream.IntStream;

class ChanceTest {

    /** Pinned, or old journals would be replayed to other due dates; computed apart in Python. */
    @ParameterizedTest
    @CsvSource({
        "'', 0, 0.9576734252420561",
        "a, 0, 0.010753497314070604",
        "calls-3, 1, 0.28674663681175805",
        "calls-3, 2, 0.9790435183632594",
        "calls-4, 1, 0.2306680153091557",
        "Київ, 7, 0.6918456646738633"
    })
    void sameOnEveryMachine(String questionId, int repetition, double chance) {
        assertEquals(chance, Chance.of(questionId, repetition));
    }

    @Test
    void spreadsEvenlyOverRepetitions() {
        int[] tenths = new int[10];
        IntStream.range(0, 10_000).forEach(n -> tenths[(int) (Chance.of("calls-3", n) * 10)]++);

        for (int count : tenths) {
            assertTrue(count > 850 && count < 1_150, () -> "a tenth was hit " + count + " times");
        }
    }
}
