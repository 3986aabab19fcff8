package aide.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.List;

class OrderTest {

    private static final Order FRESH = Order.of(4);

    @Test
    void lettersFillTheRowsFromTheFirst() {
        assertEquals(
                new Order(List.of(2, 0, 1, 3), 2, false, true), FRESH.placing(2).placing(0));
    }

    @Test
    void aLetterThatIsPlacedStaysWhereItIs() {
        Order two = FRESH.placing(2).placing(0);

        assertEquals(two, two.placing(2));
    }

    @Test
    void whenAllArePlacedTheNextLetterBeginsAnew() {
        Order all = FRESH.placing(3).placing(2).placing(1).placing(0);

        assertEquals(new Order(List.of(1, 3, 2, 0), 1, false, true), all.placing(1));
    }

    @Test
    void theLastLetterMayBePlacedAgain() {
        Order order = FRESH.placing(2).placing(0).takingBack().placing(3);

        assertEquals(new Order(List.of(2, 3, 0, 1), 2, false, true), order);
        assertEquals(FRESH, FRESH.takingBack());
    }

    @Test
    void whatIsLiftedFollowsTheCursor() {
        Order carried = FRESH.lifting().following(0, 1).following(1, 2);

        assertEquals(new Order(List.of(1, 2, 0, 3), 0, true, true), carried);
        assertEquals(
                new Order(List.of(1, 2, 0, 3), 0, false, true),
                carried.lifting().following(2, 3));
    }

    @Test
    void pastTheLastRowComesTheFirst() {
        assertEquals(
                new Order(List.of(3, 0, 1, 2), 0, true, true), FRESH.lifting().following(3, 0));
    }
}
