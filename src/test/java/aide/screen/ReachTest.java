package aide.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Whatever stands on a large screen can be come by on a small one: nothing is cut off unsaid. */
class ReachTest {

    private static final Size LARGE = new Size(200, 100);
    private static final List<Size> SMALL =
            List.of(Size.SMALLEST, new Size(60, 14), new Size(80, 24));

    /**
     * In lists a row is a line, which its own page tells whole; what is typed scrolls sideways; an
     * alarm is told in full when the program ends.
     */
    private static final Set<String> IN_ROWS = Set.of(
            "alarm",
            "browse",
            "map",
            "timeline",
            "settings",
            "type",
            "stats-calendar",
            "stats-forecast");

    private static final int PRESSES_MAX = 400;
    private static final int LETTERS_MIN = 4;

    static List<String> scenes() {
        return Scenes.all().keySet().stream()
                .filter(scene -> IN_ROWS.stream().noneMatch(scene::startsWith))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void everyWordIsReached(String scene) {
        Screen screen = Scenes.of(scene);
        Set<String> wanted = words(screen.view(LARGE));
        for (Size size : SMALL) {
            Set<String> missing = new TreeSet<>(wanted);
            missing.removeAll(reached(screen, size));
            assertEquals(Set.of(), missing, size.toString());
        }
    }

    private static Set<String> reached(Screen screen, Size size) {
        Set<String> reached = new TreeSet<>();
        Screen now = screen;
        for (Key key : List.of(Key.DOWN, Key.UP)) {
            Frame before = new Frame(size, List.of(), Optional.empty());
            for (int i = 0; i < PRESSES_MAX && !before.equals(now.view(size)); i++) {
                before = now.view(size);
                reached.addAll(words(before));
                now = now.on(new Message.Press(key), Scenes.NOW, size).screen();
            }
        }
        return reached;
    }

    /** Without bar and keys, and without marks, numbers, and what is too short to be looked for. */
    private static Set<String> words(Frame frame) {
        List<String> lines = Sheet.lines(frame);
        Set<String> words = new TreeSet<>();
        for (String line : lines.subList(1, lines.size())) {
            boolean isKeys = line.endsWith(" keys") || line.endsWith("any key back");
            for (String word : isKeys ? List.<String>of() : words(line)) {
                if (word.length() >= LETTERS_MIN) {
                    words.add(word);
                }
            }
        }
        return words;
    }

    private static List<String> words(String line) {
        return List.of(line.split("[^\\p{L}\\p{M}]+", -1));
    }
}
