package aide.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import aide.report.Chapter;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Collections;
import java.util.Optional;

class StatsScreenTest {

    private static final Size SIZE = new Size(60, 20);
    private static final HomeScreen HOME = (HomeScreen) Scenes.home(Scenes.underway());
    private static final Screen OVERVIEW = StatsScenes.told(HOME);
    private static final Screen LAST = turned(Chapter.ALL.size() - 1);

    @Test
    void itSendsForTheJournal() {
        Next next = HOME.on(new Message.Text("s"), Scenes.NOW, SIZE);

        assertEquals(Optional.of(new Errand.Recall()), next.errand());
    }

    @ParameterizedTest
    @CsvSource({"RIGHT", "TAB", "ENTER"})
    void afterTheLastPageComesTheFirst(Key key) {
        assertEquals(OVERVIEW, Scenes.pressed(LAST, key));
    }

    @Test
    void beforeTheFirstPageComesTheLast() {
        assertEquals(LAST, Scenes.pressed(OVERVIEW, Key.LEFT));
    }

    @Test
    void spaceTurnsThroughAllPages() {
        assertEquals(OVERVIEW, turned(Chapter.ALL.size()));
    }

    @Test
    void aPageIsReadFromItsTop() {
        Screen scrolled = Scenes.pressed(turned(8), Key.PAGE_DOWN);

        assertNotEquals(turned(8), scrolled);
        assertEquals(turned(8), Scenes.pressed(scrolled, Key.RIGHT, Key.LEFT));
    }

    @Test
    void anotherSizeLeavesThePageWhereItIs() {
        Screen small = turned(5)
                .on(new Message.Press(Key.DOWN), Scenes.NOW, Size.SMALLEST)
                .screen();

        Screen large = small.on(new Message.Press(Key.UP), Scenes.NOW, SIZE).screen();

        assertEquals(turned(5).view(SIZE), large.view(SIZE));
    }

    @Test
    void escapeLeadsHome() {
        assertEquals(HOME.view(SIZE), Scenes.pressed(LAST, Key.ESCAPE).view(SIZE));
    }

    private static Screen turned(int pages) {
        return Scenes.pressed(OVERVIEW, Collections.nCopies(pages, " ").toArray());
    }
}
