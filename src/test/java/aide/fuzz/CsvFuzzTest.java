package aide.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import aide.exchange.Csv;
import aide.text.Clean;

import com.code_intelligence.jazzer.junit.FuzzTest;

import org.junit.jupiter.api.Tag;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Any two texts stand in a table as they were, but cleaned, and with an apostrophe before a formula. */
@Tag("fuzz")
class CsvFuzzTest {

    private static final int CODE_POINTS_MAX = 2_000;
    private static final Pattern CELL =
            Pattern.compile("(?:\"((?:[^\"]|\"\")*+)\"|([^\",\r\n]*+))(,|\r\n)");

    @FuzzTest(maxDuration = "30s")
    void isReadBack(byte[] bytes) {
        String text = Fuzzed.text(bytes);
        String first = text.substring(0, text.length() / 2);
        String second = text.substring(text.length() / 2);

        List<String> cells = cells(new Csv("a", "b").row(first, second).page());

        assertEquals(List.of("a", "b", shown(first), shown(second)), cells);
    }

    private static String shown(String text) {
        String clean = Clean.line(text, CODE_POINTS_MAX);
        return clean.matches("\\p{Z}*+[=+\\-@＝＋－＠].*+") ? "'" + clean : clean;
    }

    /** As RFC 4180 has it. */
    private static List<String> cells(String page) {
        List<String> cells = new ArrayList<>();
        Matcher cell = CELL.matcher(page);
        while (cell.lookingAt()) {
            cells.add(cell.group(1) == null ? cell.group(2) : cell.group(1).replace("\"\"", "\""));
            cell.region(cell.end(), page.length());
        }
        assertEquals(page.length(), cell.regionStart(), page);
        return cells;
    }
}
