package aide.term;

import aide.screen.Frame;
import aide.screen.Line;
import aide.screen.Screen;
import aide.screen.Size;
import aide.screen.Span;
import aide.screen.Style;
import aide.text.Cell;
import aide.text.Cells;
import aide.text.Clean;

import com.googlecode.lanterna.TerminalPosition;
import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.screen.Screen.RefreshType;
import com.googlecode.lanterna.terminal.Terminal;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts frames on a terminal, sending only the cells that have changed. */
final class Painter {

    /** Far more than a sitting shows; a stranger's text of a thousand scripts must not pile up. */
    private static final int CELLS_MAX = 4096;

    /** A cell of clean text has at most so many code points. */
    private static final int CELL_CODE_POINTS_MAX = 16;

    private static final TextCharacter NOTHING = TextCharacter.DEFAULT_CHARACTER;
    private static final Cell BLANK = new Cell(" ", 1);

    private final Canvas target;
    private Theme theme;
    private final Map<Style, Map<String, ScreenCell>> cells = new EnumMap<>(Style.class);

    /** How many columns of each row may have something on them; a new screen is blank. */
    private int[] used = new int[0];

    /** The lines of the frame before; none where its rows have to be drawn anew in any case. */
    private List<Line> before = List.of();

    Painter(Terminal terminal, Theme theme) throws IOException {
        this.target = new Canvas(terminal);
        this.theme = theme;
        target.startScreen();
    }

    /** Paints in another theme from now on; whether it is another. */
    boolean dress(Theme other) {
        boolean changes = other != theme;
        if (changes) {
            theme = other;
            cells.clear();
            Arrays.fill(used, Integer.MAX_VALUE);
            before = List.of();
        }
        return changes;
    }

    Size size() {
        TerminalSize size = target.getTerminalSize();
        return new Size(size.getColumns(), size.getRows());
    }

    /** Paints what differs from the frame before, or everything where the size has changed. */
    void paint(Screen screen) throws IOException {
        if (target.doResizeIfNecessary() == null) {
            paint(screen, RefreshType.DELTA);
        } else {
            repaint(screen);
        }
    }

    /** Paints everything: nobody knows what stands on the terminal now. */
    void repaint(Screen screen) throws IOException {
        target.doResizeIfNecessary();
        before = List.of();
        paint(screen, RefreshType.COMPLETE);
    }

    private void paint(Screen screen, RefreshType how) throws IOException {
        Size size = size();
        Frame frame = screen.view(size);
        used = Arrays.copyOf(used, size.rows());
        for (int row = 0; row < size.rows(); row++) {
            Line line = row < frame.lines().size() ? frame.lines().get(row) : Line.BLANK;
            if (row >= before.size() || !isSame(line, before.get(row))) {
                row(row, line, size.columns());
            }
        }
        before = frame.lines();
        target.setCursorPosition(position(frame.cursor()));
        target.refresh(how);
    }

    /** None hides it. */
    private static @Nullable TerminalPosition position(Optional<Frame.Cursor> cursor) {
        return cursor.isPresent()
                ? new TerminalPosition(cursor.get().column(), cursor.get().row())
                : null;
    }

    /** Written out: what the compiler derives for a record is linked at run time, at the first key. */
    private static boolean isSame(Line one, Line other) {
        List<Span> these = one.spans();
        List<Span> those = other.spans();
        boolean same = these.size() == those.size();
        for (int i = 0; same && i < these.size(); i++) {
            same = these.get(i).style() == those.get(i).style()
                    && these.get(i).text().equals(those.get(i).text());
        }
        return same;
    }

    private void row(int row, Line line, int columns) {
        int column = 0;
        for (Span span : line.spans()) {
            column = span(row, column, span, columns);
        }
        blank(row, column, theme.hasGround() ? columns : Math.min(used[row], columns));
        used[row] = column;
    }

    private int blank(int row, int from, int to) {
        for (int column = from; column < to; column++) {
            target.setCharacter(column, row, theme.hasGround() ? ground() : NOTHING);
        }
        return to;
    }

    private ScreenCell ground() {
        return drawn(BLANK, Style.PLAIN);
    }

    /** Draws what fits; a double-width cell that would hang over the edge ends the row. */
    private int span(int row, int start, Span span, int columns) {
        int column = start;
        String clean = Clean.line(span.text(), CELL_CODE_POINTS_MAX * columns);
        for (Cell cell : Cells.of(clean)) {
            ScreenCell drawn = drawn(cell, span.style());
            if (column + drawn.columns() > columns) {
                return blank(row, column, columns);
            }
            target.setCharacter(column, row, drawn);
            column += drawn.columns();
        }
        return column;
    }

    private ScreenCell drawn(Cell cell, Style style) {
        Map<String, ScreenCell> known = known(style);
        ScreenCell drawn = known.get(cell.text());
        if (drawn == null) {
            drawn = ScreenCell.of(cell, theme.look(style));
            if (known.size() > CELLS_MAX) {
                known.clear();
            }
            known.put(cell.text(), drawn);
        }
        return drawn;
    }

    private Map<String, ScreenCell> known(Style style) {
        Map<String, ScreenCell> known = cells.get(style);
        if (known == null) {
            known = new HashMap<>();
            cells.put(style, known);
        }
        return known;
    }
}
