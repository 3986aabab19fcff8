package aide.fsrs;

import static aide.fsrs.Refusals.assertRefused;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class MemoryTest {

    @Test
    void refusesImpossibleNumbers() {
        assertRefused("stability is 0, expected 0.001 to 36500", () -> new Memory(0, 5));
        assertRefused("stability is NaN, expected 0.001 to 36500", () -> new Memory(Double.NaN, 5));
        assertRefused("difficulty is 0, expected 1 to 10", () -> new Memory(3, 0));
        assertRefused("difficulty is 10.5, expected 1 to 10", () -> new Memory(3, 10.5));
    }

    @Test
    void onlyTwoZerosAreNone() {
        assertTrue(Memory.NONE.isNone());
        assertFalse(new Memory(0.001, 1).isNone());
    }
}
