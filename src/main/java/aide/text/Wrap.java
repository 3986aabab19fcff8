package aide.text;

import java.util.ArrayList;
import java.util.List;

/** Breaks and cuts clean text so that it fits between two edges. */
public final class Wrap {

    private static final String ELLIPSIS = "…";

    /** Stands for a cell of two columns on a line that has only one. */
    private static final Cell NO_ROOM = new Cell(ELLIPSIS, 1);

    private final int columns;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private int width;

    private Wrap(int columns) {
        this.columns = columns;
    }

    /**
     * Lines of at most so many columns, broken at spaces; a word that fits on no line is split
     * between its cells. Empty text is one empty line.
     */
    public static List<String> lines(String text, int columns) {
        Wrap wrap = new Wrap(Math.max(1, columns));
        for (String word : words(text)) {
            wrap.add(word);
        }
        wrap.end();
        return wrap.lines;
    }

    /** The text itself where it fits, otherwise its beginning and an ellipsis. */
    public static String cut(String text, int columns) {
        if (Cells.width(text) <= columns) {
            return text;
        }
        return columns < 1 ? "" : beginning(text, columns - 1) + ELLIPSIS;
    }

    private static String beginning(String text, int columns) {
        StringBuilder beginning = new StringBuilder();
        int width = 0;
        for (Cell cell : Cells.of(text)) {
            width += cell.columns();
            if (width > columns) {
                break;
            }
            beginning.append(cell.text());
        }
        return beginning.toString();
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (int start = 0, end; start < text.length(); start = end + 1) {
            end = text.indexOf(' ', start);
            if (end < 0) {
                end = text.length();
            }
            if (end > start) {
                words.add(text.substring(start, end));
            }
        }
        return words;
    }

    private void add(String word) {
        int wordWidth = Cells.width(word);
        if (width > 0 && width + 1 + wordWidth > columns) {
            end();
        }
        if (width > 0) {
            line.append(' ');
            width++;
        }
        if (wordWidth <= columns) {
            line.append(word);
            width += wordWidth;
        } else {
            split(word);
        }
    }

    private void split(String word) {
        for (Cell cell : Cells.of(word)) {
            if (width > 0 && width + cell.columns() > columns) {
                end();
            }
            put(cell.columns() <= columns ? cell : NO_ROOM);
        }
    }

    private void put(Cell cell) {
        line.append(cell.text());
        width += cell.columns();
    }

    private void end() {
        lines.add(line.toString());
        line.setLength(0);
        width = 0;
    }
}
