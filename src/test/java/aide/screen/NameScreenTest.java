package aide.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

class NameScreenTest {

    private static final Size SMALL = Size.SMALLEST;

    /** A name with so many spellings that its first fact stands below the screen. */
    private static final Screen MANY = Scenes.of("name-many");

    @Test
    void allThatStandsAboveTheFirstFactIsReadBeforeTheCursorMoves() {
        List<String> all = unmarked(MANY.view(new Size(40, 40)));
        Set<String> read = new LinkedHashSet<>();
        Screen screen = MANY;
        for (int i = 0; i < 30; i++) {
            read.addAll(unmarked(screen.view(SMALL)));
            screen = Scenes.pressed(screen, Key.DOWN);
        }

        List<String> missed = all.subList(1, 39).stream()
                .filter(line -> !line.isBlank())
                .filter(line -> !read.contains(line))
                .toList();
        assertEquals(List.of(), missed);
        assertTrue(Sheet.lines(screen.view(SMALL))
                .contains(" ▸ ○ Koval had waited for the guests of"));
    }

    @Test
    void theWayUpEndsAtTheTop() {
        Screen down = Scenes.pressed(MANY, Key.END);

        Screen up = Scenes.pressed(down, Key.HOME, Key.HOME);

        assertEquals(MANY.view(SMALL), up.view(SMALL));
    }

    @Test
    void theTopStaysTheTopWhenTheScreenShrinks() {
        Screen touched = Scenes.pressed(MANY, Key.UP, Key.TAB);

        assertEquals(MANY.view(new Size(30, 8)), touched.view(new Size(30, 8)));
    }

    @Test
    void whereAllIsInSightTheFirstKeyMoves() {
        Screen moved = MANY.on(new Message.Press(Key.DOWN), Scenes.NOW, new Size(80, 40))
                .screen();

        assertTrue(Sheet.lines(moved.view(new Size(80, 40))).stream()
                .anyMatch(line -> line.startsWith(" ▸ ○ Koval had waited")));
    }

    /** What is read, wherever the cursor stands. */
    private static List<String> unmarked(Frame frame) {
        return Sheet.lines(frame).stream().map(line -> line.replace('▸', ' ')).toList();
    }
}
