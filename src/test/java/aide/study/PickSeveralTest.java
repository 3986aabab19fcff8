package aide.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import aide.ask.Judgement;
import aide.ask.Known;
import aide.ask.Verdict;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

class PickSeveralTest {

    private static final int SEEDS = 200;

    private static final PickSeveral TASK = new PickSeveral(
            Sample.GUESTS,
            List.of("Peru", "Norway", "Finland", "Chile", "Côte d'Ivoire"),
            Set.of(1, 3, 4));

    @Test
    void allOfTheRightOnesAreCorrect() {
        assertGiven(
                "Norway, Chile and Côte d'Ivoire",
                Verdict.CORRECT,
                "right: Norway, Côte d'Ivoire and Chile",
                4,
                1,
                3);
    }

    @Test
    void someOfTheRightOnesAreIncomplete() {
        assertGiven("Norway and Chile", Verdict.INCOMPLETE, "1 of 3 is missing", 3, 1);
        assertGiven("Côte d'Ivoire", Verdict.INCOMPLETE, "2 of 3 are missing", 4);
    }

    @Test
    void aLureAmongThemIsWrongAndNamed() {
        assertGiven(
                "Norway, Finland, Chile and Côte d'Ivoire",
                Verdict.WRONG,
                "\"Finland\" is not one of them",
                1,
                2,
                3,
                4);
        assertGiven("Peru", Verdict.WRONG, "\"Peru\" is not one of them", 0);
    }

    @Test
    void nothingAndWhatIsNotOfferedAreNoAnswer() {
        assertEquals(Optional.empty(), TASK.choose(List.of(), Known.NOTHING));
        assertEquals(Optional.empty(), TASK.choose(List.of(1, 5), Known.NOTHING));
        assertEquals(Optional.empty(), TASK.choose(List.of(-1), Known.NOTHING));
    }

    @Test
    void somethingIsRightAndSomethingIsNot() {
        assertEquals(
                "2 of 2 options are right",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> new PickSeveral(
                                        Sample.GUESTS, List.of("Norway", "Chile"), Set.of(0, 1)))
                        .getMessage());
    }

    @Test
    void whateverIsDrawnOnlyAllTheRightOnesAreCorrect() {
        for (long seed = 0; seed < SEEDS; seed++) {
            PickSeveral task = (PickSeveral)
                    PickSeveral.of(Sample.GUESTS, Sample.course().bank(), seed).orElseThrow();
            for (int choice = 1; choice < 1 << task.options().size(); choice++) {
                List<Integer> places = places(choice);
                boolean all = Set.copyOf(places).equals(task.right());
                boolean some = task.right().containsAll(places);
                Verdict expected =
                        all ? Verdict.CORRECT : some ? Verdict.INCOMPLETE : Verdict.WRONG;

                Given given = task.choose(places, Known.NOTHING).orElseThrow();

                assertEquals(expected, given.judgement().verdict(), "seed " + seed + places);
            }
        }
    }

    private static List<Integer> places(int bits) {
        List<Integer> places = new ArrayList<>();
        for (int place = 0; bits >> place > 0; place++) {
            if ((bits >> place & 1) == 1) {
                places.add(place);
            }
        }
        return places;
    }

    private static void assertGiven(String answer, Verdict verdict, String why, Integer... places) {
        assertEquals(
                Optional.of(new Given(answer, new Judgement(verdict, why))),
                TASK.choose(List.of(places), Known.NOTHING));
    }
}
