package aide.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aide.bank.Fact;
import aide.fsrs.Grade;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;
import java.util.Set;

class HintTest {

    @Test
    void whatIsRightWithAHintIsHardAndNoted() {
        Asking asking = begin(Sample.TALKS).typed().withHint();

        Review review = review(asking.answer("Geneva", Sample.NOW.plusSeconds(9)));

        assertEquals(Grade.HARD, review.grade());
        assertTrue(review.hinted());
    }

    @Test
    void withoutOneNothingIsNoted() {
        Asking asking = begin(Sample.TALKS).typed();

        Review review = review(asking.answer("Geneva", Sample.NOW.plusSeconds(9)));

        assertEquals(Grade.GOOD, review.grade());
        assertFalse(review.hinted());
        assertEquals(Optional.empty(), asking.clue());
    }

    @Test
    void whatIsWrongDespiteAHintIsMissed() {
        Asking asking = begin(Sample.TALKS).typed().withHint();

        assertEquals(Grade.AGAIN, review(asking.answer("Paris", Sample.NOW)).grade());
    }

    @Test
    void whatIsStruckOutCannotBeChosen() {
        Asking asking = begin(Sample.TALKS).withHint();
        Clue clue = asking.clue().orElseThrow();

        assertEquals(new Clue("2 choices struck out", Set.of(1, 2)), clue);
        assertEquals(Step.to(asking), asking.choose(List.of(1), Sample.NOW));
        assertEquals("Paris", review(asking.choose(List.of(3), Sample.NOW)).answer());
    }

    @Test
    void oneWrongChoiceIsAlwaysLeft() {
        Fact poor = Sample.fact(
                "poor",
                Sample.question(
                        "poor/what",
                        aide.bank.Kind.WHAT,
                        "What?",
                        Sample.words("this"),
                        Sample.words("that")));
        Asking asking = begin(poor);

        assertFalse(asking.canHint());
        assertEquals(asking, asking.withHint());
    }

    @Test
    void takenBackItIsStillHinted() {
        Asking asking = begin(Sample.TALKS).withHint();
        Step answered = asking.choose(List.of(0), Sample.NOW.plusSeconds(9));

        Asking again = (Asking) answered.next().undo(Sample.NOW.plusSeconds(11)).next();

        assertTrue(again.hinted());
        assertTrue(again.typed().hinted());
    }

    private static Asking begin(Fact fact) {
        return (Asking) Sitting.begin(Sample.course(fact), Progress.NOTHING, "run", Sample.NOW);
    }

    private static Review review(Step step) {
        return (Review) step.events().get(step.events().size() - 1);
    }
}
