package aide.term;

import aide.text.Cell;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.TextColor;

import java.util.EnumSet;

/**
 * A cell on Lanterna's screen that keeps its own text and width.
 *
 * <p>Lanterna's own takes every letter with a mark for two columns wide, and finds that out with a
 * BreakIterator at every copy. The character handed to it here is a stand-in.
 */
final class ScreenCell extends TextCharacter {

    private static final long serialVersionUID = 1L;

    private static final EnumSet<SGR> NONE = EnumSet.noneOf(SGR.class);

    /** Stands right of a double-width cell, and differs from all that is drawn there later. */
    private static final ScreenCell COVERED = new ScreenCell(" ", 1, new Look("0;0"));

    private final String text;
    private final int columns;

    @SuppressWarnings("deprecation") // the only constructor that Lanterna leaves open
    private ScreenCell(String text, int columns, Look look) {
        super('x', look, TextColor.ANSI.DEFAULT, NONE);
        this.text = text;
        this.columns = columns;
    }

    static ScreenCell of(Cell cell, Look look) {
        return new ScreenCell(cell.text(), Math.max(1, cell.columns()), look);
    }

    /** Loads the class, and with it Lanterna's, before anybody waits for it. */
    record Loading() implements Runnable {

        @Override
        public void run() {
            of(new Cell("x", 1), Look.PLAIN);
        }
    }

    int columns() {
        return columns;
    }

    @Override
    public String getCharacterString() {
        return text;
    }

    @Override
    @SuppressWarnings("deprecation") // Lanterna still asks for it
    public char getCharacter() {
        return text.charAt(0);
    }

    @Override
    public boolean is(char c) {
        return text.length() == 1 && text.charAt(0) == c;
    }

    @Override
    public boolean isDoubleWidth() {
        return columns == 2;
    }

    /** Lanterna asks for this only to blank one half of a double-width cell. */
    @Override
    public TextCharacter withCharacter(char c) {
        return COVERED;
    }

    /** Most cells are the same object as in the frame before. */
    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof ScreenCell cell && isSame(cell));
    }

    private boolean isSame(ScreenCell cell) {
        return text.equals(cell.text) && getForegroundColor().equals(cell.getForegroundColor());
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }
}
