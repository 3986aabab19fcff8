package aide.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import aide.ask.Judgement;
import aide.ask.Known;
import aide.ask.Verdict;
import aide.study.PutInOrder.Item;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

class PutInOrderTest {

    private static final int SEEDS = 200;

    private static final List<Item> ITEMS = List.of(
            new Item("1 May", "the letter"),
            new Item("2 May", "the call"),
            new Item("7 June", "the talks"),
            new Item("1994", "the treaty"));

    private static final PutInOrder ORDER = task(List.of(2, 0, 3, 1), false);
    private static final PutInOrder MATCH = task(List.of(2, 0, 3, 1), true);

    @Test
    void itIsOfferedMixed() {
        assertEquals(List.of("the talks", "the letter", "the treaty", "the call"), ORDER.options());
        assertEquals(List.of(), ORDER.beside());
        assertEquals(List.of("1 May", "2 May", "7 June", "1994"), MATCH.beside());
    }

    @Test
    void theRightOrderIsCorrect() {
        String right = "1 May: the letter; 2 May: the call; 7 June: the talks; 1994: the treaty";

        assertGiven(
                ORDER,
                "the letter; the call; the talks; the treaty",
                Verdict.CORRECT,
                "right: " + right,
                List.of(1, 3, 0, 2));
        assertGiven(MATCH, right, Verdict.CORRECT, "right: " + right, List.of(1, 3, 0, 2));
    }

    @Test
    void theFirstPairThatIsWrongIsNamed() {
        assertGiven(
                ORDER,
                "the letter; the treaty; the talks; the call",
                Verdict.WRONG,
                "the treaty came after the talks",
                List.of(1, 2, 0, 3));
        assertGiven(
                MATCH,
                "1 May: the letter; 2 May: the treaty; 7 June: the talks; 1994: the call",
                Verdict.WRONG,
                "2 May goes with the call",
                List.of(1, 2, 0, 3));
    }

    @Test
    void onlyAllOfItIsAnOrder() {
        assertEquals(Optional.empty(), ORDER.choose(List.of(1, 3, 0), Known.NOTHING));
        assertEquals(Optional.empty(), ORDER.choose(List.of(1, 3, 0, 0), Known.NOTHING));
        assertEquals(Optional.empty(), ORDER.choose(List.of(1, 3, 0, 4), Known.NOTHING));
        assertEquals(Optional.empty(), ORDER.type("10 January 2022", Known.NOTHING));
    }

    @Test
    void itIsNeverOfferedInTheRightOrder() {
        assertEquals(
                "[0, 1, 2, 3] is no mixed order of 4",
                assertThrows(IllegalArgumentException.class, () -> task(List.of(0, 1, 2, 3), false))
                        .getMessage());
    }

    @Test
    void oneOrderIsCorrectAndNoOtherIs() {
        for (int seed = 0; seed < SEEDS; seed++) {
            Random chance = new Random(seed);
            PutInOrder task = task(mixed(chance), chance.nextBoolean());
            List<Integer> right =
                    IntStream.range(0, 4).mapToObj(task.mixed()::indexOf).toList();
            List<Integer> order = new ArrayList<>(right);
            Collections.shuffle(order, chance);

            Verdict verdict =
                    task.choose(order, Known.NOTHING).orElseThrow().judgement().verdict();

            assertEquals(
                    order.equals(right) ? Verdict.CORRECT : Verdict.WRONG, verdict, "seed " + seed);
        }
    }

    private static List<Integer> mixed(Random chance) {
        List<Integer> mixed = new ArrayList<>(List.of(3, 2, 1, 0));
        Collections.swap(mixed, chance.nextInt(2), 2 + chance.nextInt(2));
        return mixed;
    }

    private static PutInOrder task(List<Integer> mixed, boolean matched) {
        return new PutInOrder(Sample.WHEN, "Order them.", ITEMS, mixed, matched);
    }

    private static void assertGiven(
            PutInOrder task, String answer, Verdict verdict, String why, List<Integer> places) {
        assertEquals(
                Optional.of(new Given(answer, new Judgement(verdict, why))),
                task.choose(places, Known.NOTHING));
    }
}
