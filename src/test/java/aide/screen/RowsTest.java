package aide.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowsTest {

    @Test
    void cursorIsAlwaysAmongThemAndNoRowIsLeftEmpty() {
        for (int count = 1; count <= 30; count++) {
            for (int room = 1; room <= 12; room++) {
                for (int place = 0; place < count; place++) {
                    Rows rows = Rows.of(count, place, room);
                    String told = place + " of " + count + " in " + room + ": " + rows;
                    assertTrue(rows.from() <= place && place < rows.to(), told);
                    assertEquals(Math.min(count, room), rows.to() - rows.from(), told);
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "4, UP, 3",
        "0, UP, 0",
        "4, DOWN, 5",
        "9, DOWN, 9",
        "4, PAGE_UP, 1",
        "4, PAGE_DOWN, 7",
        "8, PAGE_DOWN, 9",
        "4, HOME, 0",
        "4, END, 9",
        "4, TAB, 4"
    })
    void keysMoveWithinTheList(int place, Key key, int next) {
        assertEquals(next, Rows.moved(place, key, 10, 4));
    }

    @Test
    void whereNothingIsThereTheCursorStaysAtTheTop() {
        assertEquals(0, Rows.moved(0, Key.DOWN, 0, 4));
        assertEquals(new Rows(0, 0), Rows.of(0, 0, 4));
    }
}
