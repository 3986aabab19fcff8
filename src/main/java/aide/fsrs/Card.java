package aide.fsrs;

import static aide.base.Check.require;

/**
 * Where a question stands with one learner.
 *
 * @param step how many learning steps are behind it, 0 outside the two learning phases
 */
public record Card(Phase phase, int step, Memory memory) {

    private static final Card FRESH = new Card(Phase.NEW, 0, Memory.NONE);

    public Card {
        require(
                (phase == Phase.NEW) == memory.isNone(),
                phase == Phase.NEW ? "a new card has a memory" : "a card once asked has no memory");
        require(step >= 0, "step is %s, expected 0 or more", step);
        require(
                step == 0 || phase == Phase.LEARNING || phase == Phase.RELEARNING,
                "step is %s, expected 0 outside learning",
                step);
    }

    /** The card of a question never asked. */
    public static Card fresh() {
        return FRESH;
    }
}
