package aide.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class FramesTest {

    private static final List<Size> SIZES = List.of(new Size(80, 24), Size.SMALLEST);

    /** All small sizes, where things go wrong, and some of the larger ones. */
    private static final int[] COLUMNS =
            IntStream.rangeClosed(1, 120).filter(n -> n <= 44 || n % 4 == 0).toArray();

    private static final int[] ROWS =
            IntStream.rangeClosed(1, 40).filter(n -> n <= 26 || n % 4 == 0).toArray();

    static Set<String> scenes() {
        return Scenes.all().keySet();
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void looksAsItDid(String scene) {
        Screen screen = Scenes.of(scene);

        Golden.check(
                scene,
                SIZES.stream().map(screen::view).map(Sheet::of).collect(Collectors.joining("\n")));
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void fitsIntoEverySize(String scene) {
        Screen screen = Scenes.of(scene);
        for (int columns : COLUMNS) {
            for (int rows : ROWS) {
                fits(screen.view(new Size(columns, rows)));
            }
        }
    }

    private static void fits(Frame frame) {
        Size size = frame.size();
        assertTrue(frame.lines().size() <= size.rows(), size::toString);
        for (Line line : frame.lines()) {
            assertTrue(line.columns() <= size.columns(), () -> size + ": " + Sheet.text(line));
        }
        frame.cursor().ifPresent(cursor -> {
            assertTrue(cursor.column() < size.columns(), size::toString);
            assertTrue(cursor.row() < frame.lines().size(), size::toString);
        });
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void keepsTheWayToAllKeysInSight(String scene) {
        Screen screen = Scenes.of(scene);
        List<String> lines = Sheet.lines(screen.view(Size.SMALLEST));
        String last = Set.of(
                                "alarm",
                                "home-newer",
                                "home-newer-refused",
                                "judged-unsaved",
                                "drill-unsaved",
                                "practice-nothing")
                        .contains(scene)
                ? lines.stream()
                        .filter(line -> line.endsWith("keys") || line.endsWith("any key back"))
                        .findFirst()
                        .orElse("")
                : lines.get(lines.size() - 1);

        assertEquals("", last.replaceFirst(".*(\\? keys|Esc other keys|any key back)$", ""));
    }
}
