package aide.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits clean text into cells.
 *
 * <p>The rules are those of Unicode's extended grapheme clusters as far as clean text needs them.
 * They are written out because the regular expression for them (backslash X) and the JDK's
 * BreakIterator cost a start of the program more than everything else on the screen, and answer
 * differently from one JDK to the next.
 */
public final class Cells {

    /** Nothing below this joins what stands before it. */
    static final int FIRST_MARK = 0x300;

    private static final int COLUMNS_MAX = 2;

    /** A frame has thousands of these. */
    private static final Cell[] PLAIN = new Cell['~' + 1];

    static {
        for (char c = ' '; c <= '~'; c++) {
            PLAIN[c] = new Cell(String.valueOf(c), 1);
        }
    }

    private final String text;
    private final List<Cell> cells;
    private int start;
    private int columns;

    private Cells(String text) {
        this.text = text;
        this.cells = new ArrayList<>(text.length());
    }

    public static List<Cell> of(String text) {
        return new Cells(text).split();
    }

    /** How many columns the text takes. */
    public static int width(String text) {
        return Clean.isPlain(text) ? text.length() : sum(text);
    }

    private static int sum(String text) {
        int width = 0;
        for (Cell cell : of(text)) {
            width += cell.columns();
        }
        return width;
    }

    private List<Cell> split() {
        int before = -1;
        for (int at = 0, codePoint; at < text.length(); at += Character.charCount(codePoint)) {
            codePoint = text.codePointAt(at);
            if (at > 0 && !joins(before, codePoint, at)) {
                end(at);
            }
            columns = Math.min(COLUMNS_MAX, columns + Columns.of(codePoint));
            before = codePoint;
        }
        if (!text.isEmpty()) {
            end(text.length());
        }
        return cells;
    }

    private void end(int at) {
        cells.add(cell(at));
        start = at;
        columns = 0;
    }

    private Cell cell(int end) {
        char first = text.charAt(start);
        return end == start + 1 && first >= ' ' && first <= '~'
                ? PLAIN[first]
                : new Cell(text.substring(start, end), columns);
    }

    private boolean joins(int before, int codePoint, int at) {
        if (codePoint < FIRST_MARK) {
            return false;
        }
        return switch (CharKind.of(codePoint)) {
            case MARK, JOINER, HIDDEN -> true;
            case EMOJI_STYLE -> widen();
            default -> joinsPicture(before, codePoint, at);
        };
    }

    /** The picture is two columns wide even where the symbol by itself is one. */
    private boolean widen() {
        columns = COLUMNS_MAX;
        return true;
    }

    private boolean joinsPicture(int before, int codePoint, int at) {
        boolean joined = before == CharKind.ZERO_WIDTH_JOINER && Emoji.is(codePoint);
        boolean toned =
                Emoji.isSkinTone(codePoint) && Emoji.is(before) && !Emoji.isSkinTone(before);
        boolean flag = Emoji.isFlagLetter(codePoint)
                && Emoji.isFlagLetter(before)
                && at - start == Character.charCount(before);
        return joined || toned || flag;
    }
}
