package aide.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BrowseScreenTest {

    private static final Size SIZE = new Size(60, 20);
    private static final Screen ALL = Scenes.of("browse");

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 5, 13})
    void wayBackLeadsToTheSamePlace(int down) {
        Screen there = pressed(ALL, Key.DOWN, down);

        assertEquals(there, Scenes.pressed(there, Key.ENTER, Key.ESCAPE));
    }

    @ParameterizedTest
    @CsvSource({"LEFT, questions, names, facts, all", "RIGHT, facts, names, questions, all"})
    void arrowsGoRoundTheKinds(Key key, String first, String second, String third, String fourth) {
        assertEquals(
                String.join(" ", first, second, third, fourth),
                String.join(
                        " ",
                        title(pressed(ALL, key, 1)),
                        title(pressed(ALL, key, 2)),
                        title(pressed(ALL, key, 3)),
                        title(pressed(ALL, key, 4))));
    }

    @Test
    void tabGoesRoundTheOrders() {
        assertEquals(ALL, pressed(ALL, Key.TAB, 4));
    }

    @Test
    void whatIsTypedCanBeTakenBackLetterByLetterAndAtOnce() {
        Screen typed = Scenes.pressed(ALL, "k", "o", "v");

        assertEquals(ALL, pressed(typed, Key.BACKSPACE, 3));
        assertEquals(ALL, Scenes.pressed(typed, Key.CLEAR));
        assertEquals(ALL, Scenes.pressed(typed, Key.ESCAPE));
        assertEquals(ALL, Scenes.pressed(typed, " ", "x", Key.RUB_OUT_WORD, Key.RUB_OUT_WORD));
    }

    @Test
    void otherWordsAreReadFromTheTop() {
        Screen moved = pressed(ALL, Key.DOWN, 5);

        assertEquals(Scenes.pressed(ALL, "o"), Scenes.pressed(moved, "o"));
    }

    private static Screen pressed(Screen screen, Key key, int times) {
        Screen after = screen;
        for (int i = 0; i < times; i++) {
            after = Scenes.pressed(after, key);
        }
        return after;
    }

    private static String title(Screen screen) {
        return Sheet.lines(screen.view(SIZE)).get(0).replaceFirst(" Browse: (\\w+) .*", "$1");
    }
}
