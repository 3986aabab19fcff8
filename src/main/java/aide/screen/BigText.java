package aide.screen;

import aide.text.Cells;

import java.util.ArrayList;
import java.util.List;

/** Digits of five rows, to be read from the back of a room. */
final class BigText {

    static final int ROWS = 5;

    private static final int COLUMNS_MIN = 60;
    private static final String KNOWN = "0123456789/:";

    /** The rows of each character, from the top; each dot is drawn two columns wide. */
    private static final List<String> SHAPES = List.of(
            "###|# #|# #|# #|###",
            " # |## | # | # |###",
            "###|  #|###|#  |###",
            "###|  #|###|  #|###",
            "# #|# #|###|  #|  #",
            "###|#  |###|  #|###",
            "###|#  |###|# #|###",
            "###|  #|  #|  #|  #",
            "###|# #|###|# #|###",
            "###|# #|###|  #|###",
            "  #|  #| # |#  |#  ",
            " |#| |#| ");

    private BigText() {}

    /** Whether there is room for it beside anything. */
    static boolean fits(int columns) {
        return columns >= COLUMNS_MIN;
    }

    /** One text at the left and one at the right; empty where there is no room. */
    static List<Line> line(String left, String right, int columns) {
        List<Line> lines = new ArrayList<>();
        for (int row = 0; row < ROWS && fits(columns); row++) {
            String begin = " " + rows(left).get(row);
            String end = rows(right).get(row) + " ";
            int gap = columns - Cells.width(begin) - Cells.width(end);
            lines.add(Line.of(begin + " ".repeat(Math.max(1, gap)) + end, Style.STRONG));
        }
        return lines;
    }

    /** The rows of a text of digits, slashes and colons; anything else is left out. */
    static List<String> rows(String text) {
        List<String> rows = new ArrayList<>();
        for (int row = 0; row < ROWS; row++) {
            rows.add(row(text, row));
        }
        return rows;
    }

    private static String row(String text, int row) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            int known = KNOWN.indexOf(text.charAt(i));
            if (known >= 0) {
                String dots = SHAPES.get(known).split("\\|", -1)[row];
                line.append(line.isEmpty() ? "" : "  ")
                        .append(dots.replace(" ", "  ").replace("#", "██"));
            }
        }
        return line.toString();
    }
}
