package aide.fsrs;

import static aide.fsrs.Refusals.assertRefused;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CardTest {

    private static final Memory MEMORY = new Memory(4.5, 6.5);

    @Test
    void freshCardIsNewAndEmpty() {
        assertEquals(new Card(Phase.NEW, 0, Memory.NONE), Card.fresh());
    }

    @Test
    void onlyANewCardHasNoMemory() {
        assertRefused("a new card has a memory", () -> new Card(Phase.NEW, 0, MEMORY));
        assertRefused(
                "a card once asked has no memory", () -> new Card(Phase.REVIEW, 0, Memory.NONE));
    }

    @Test
    void onlyLearningHasSteps() {
        assertRefused("step is -1, expected 0 or more", () -> new Card(Phase.LEARNING, -1, MEMORY));
        assertRefused(
                "step is 2, expected 0 outside learning", () -> new Card(Phase.REVIEW, 2, MEMORY));
        assertEquals(3, new Card(Phase.RELEARNING, 3, MEMORY).step());
    }
}
