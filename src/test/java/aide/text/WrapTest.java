package aide.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

class WrapTest {

    private static final List<String> PIECES = List.of(
            "a", "bc", " ", "Київ", "漢字", "👩\u200D🚀", "e\u0301", "long-winded-word", "🇺🇦");

    @ParameterizedTest
    @CsvSource({
        "the talks in Geneva, 10, the talks/in Geneva",
        "'', 10, ''",
        "a bc d, 4, a bc/d",
        "Geneva, 6, Geneva",
        "Geneva, 4, Gene/va",
        "a Geneva, 4, a/Gene/va",
        "'  two   spaces ', 20, two spaces",
        "漢字漢字, 5, 漢字/漢字",
        "e\u0301te\u0301, 2, e\u0301t/e\u0301",
        "漢a, 1, …/a",
        "ab, 0, a/b"
    })
    void breaksAtSpacesAndSplitsLongWords(String text, int columns, String lines) {
        assertEquals(List.of(lines.split("/")), Wrap.lines(text, columns));
    }

    @ParameterizedTest
    @CsvSource({
        "Geneva, 6, Geneva",
        "Geneva, 5, Gene…",
        "漢字, 3, 漢…",
        "漢字, 2, …",
        "Geneva, 1, …",
        "Geneva, 0, ''"
    })
    void cutsWithAnEllipsis(String text, int columns, String cut) {
        assertEquals(cut, Wrap.cut(text, columns));
    }

    @Test
    void linesAreNeverTooWideAndLoseNothing() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            String text = random.ints(30, 0, PIECES.size())
                    .mapToObj(PIECES::get)
                    .collect(Collectors.joining());
            int columns = 2 + random.nextInt(20);
            List<String> lines = Wrap.lines(text, columns);

            assertTrue(lines.stream().allMatch(l -> Cells.width(l) <= columns), "seed " + seed);
            assertEquals(
                    text.replace(" ", ""), String.join("", lines).replace(" ", ""), "seed " + seed);
        }
    }
}
