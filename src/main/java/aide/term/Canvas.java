package aide.term;

import com.googlecode.lanterna.TerminalPosition;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.TextColor;
import com.googlecode.lanterna.screen.TerminalScreen;
import com.googlecode.lanterna.terminal.Terminal;

import java.io.IOException;

/**
 * Lanterna's screen, except that what has changed leaves as runs of neighbours of one look.
 *
 * <p>Lanterna gathers the changed cells in a sorted tree, looks for each of them in it once more and
 * sends them one by one. Where every row is new, that was more than half of the time of a frame.
 */
final class Canvas extends TerminalScreen {

    private static final int NOWHERE = -1;

    private final Terminal terminal;
    private final StringBuilder run = new StringBuilder();

    /** What the terminal writes in, and the column in this row where it would. */
    private TextColor look = Look.PLAIN;

    private int at;

    Canvas(Terminal terminal) throws IOException {
        super(terminal);
        this.terminal = terminal;
    }

    @Override
    public synchronized void refresh(RefreshType how) throws IOException {
        dress(Look.PLAIN);
        if (how == RefreshType.COMPLETE) {
            terminal.clearScreen();
            getFrontBuffer().setAll(TextCharacter.DEFAULT_CHARACTER);
        }
        for (int row = 0; row < getTerminalSize().getRows(); row++) {
            send(row);
        }
        showCursor();
        terminal.flush();
        getBackBuffer().copyTo(getFrontBuffer());
    }

    private void send(int row) throws IOException {
        int columns = getTerminalSize().getColumns();
        int column = 0;
        at = NOWHERE;
        while (column < columns) {
            TextCharacter cell = getBackBuffer().getCharacterAt(column, row);
            column = hasChanged(cell, column, row)
                    ? sendRun(cell.getForegroundColor(), column, row)
                    : column + width(cell);
        }
    }

    /** Where the run ends: at a cell that is another's, or has not changed, or at the edge. */
    private int sendRun(TextColor color, int from, int row) throws IOException {
        int column = from;
        TextCharacter cell = getBackBuffer().getCharacterAt(column, row);
        run.setLength(0);
        while (cell != null
                && cell.getForegroundColor().equals(color)
                && hasChanged(cell, column, row)) {
            run.append(cell.getCharacterString());
            column += width(cell);
            cell = getBackBuffer().getCharacterAt(column, row);
        }
        put(color, from, row);
        at = column;
        return column;
    }

    private void put(TextColor color, int column, int row) throws IOException {
        if (at != column) {
            terminal.setCursorPosition(column, row);
        }
        if (!look.equals(color)) {
            dress(color);
        }
        terminal.putString(run.toString());
    }

    private void dress(TextColor color) throws IOException {
        terminal.setForegroundColor(color);
        look = color;
    }

    /** Most cells are the same object as in the frame before, and Lanterna's do not look at that first. */
    @SuppressWarnings("ReferenceEquality")
    private boolean hasChanged(TextCharacter cell, int column, int row) {
        TextCharacter before = getFrontBuffer().getCharacterAt(column, row);
        return cell != before && !cell.equals(before);
    }

    /** What is not ours is the blank of a new screen, for which Lanterna would ask Unicode's tables. */
    private static int width(TextCharacter cell) {
        return cell instanceof ScreenCell ours ? ours.columns() : 1;
    }

    private void showCursor() throws IOException {
        TerminalPosition cursor = getCursorPosition();
        terminal.setCursorVisible(cursor != null);
        if (cursor != null) {
            terminal.setCursorPosition(cursor);
        }
    }
}
