package aide.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

class CellsTest {

    private static final Pattern CLUSTER = Pattern.compile("\\X");

    /** What quiz texts are made of, and what has split wrongly before. */
    private static final List<String> PIECES = List.of(
            "a",
            "é",
            "e\u0301",
            "Ї",
            "и\u0306",
            " ",
            "…",
            "✓",
            "漢",
            "한",
            "\u1112\u1161\u11AB",
            "ก\u0E31",
            "👩",
            "👩🏽",
            "👩\u200D🚀",
            "👩\u200D👩\u200D👧",
            "❤\uFE0F",
            "🇺🇦",
            "🇫🇷",
            "✗",
            "\u25CC\u0301",
            "का");

    @ParameterizedTest
    @CsvSource({
        "'', 0",
        "Geneva, 6",
        "Київ, 4",
        "e\u0301te\u0301, 3",
        "e\u0300, 1",
        "\u1100, 2",
        "\u10FF, 1",
        "漢字, 4",
        "✓ ✗, 3",
        "👩, 2",
        "👩\u200D🚀, 2",
        "❤, 1",
        "❤\uFE0F, 2",
        "🇺🇦🇫🇷, 4",
        "👍🏽, 2",
        "한국, 4",
        "\u1112\u1161\u11AB, 2",
        "का, 2"
    })
    void widthIsThatOfATerminal(String text, int columns) {
        assertEquals(columns, Cells.width(text));
    }

    @Test
    void markStaysWithItsLetter() {
        assertEquals(List.of(new Cell("e\u0301", 1), new Cell("t", 1)), Cells.of("e\u0301t"));
    }

    @Test
    void splitsAsUnicodeDoes() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            String text = random.ints(12, 0, PIECES.size())
                    .mapToObj(PIECES::get)
                    .collect(Collectors.joining());
            List<String> clusters =
                    CLUSTER.matcher(text).results().map(r -> r.group()).toList();

            assertEquals(
                    clusters, Cells.of(text).stream().map(Cell::text).toList(), "seed " + seed);
        }
    }

    @Test
    void everyCodePointHasNoneOneOrTwoColumns() {
        for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
            String text = Clean.line(Character.toString(codePoint), 2);
            int width = Cells.width(text);
            assertEquals(text.isEmpty() ? 0 : Math.max(1, Math.min(2, width)), width, text);
        }
    }
}
