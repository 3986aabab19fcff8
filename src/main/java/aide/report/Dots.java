package aide.report;

import java.util.ArrayList;
import java.util.List;

/**
 * A drawing of dots, eight to a column and row, as braille characters show them: two beside each other
 * and four below. On a terminal they are about as far apart both ways.
 */
final class Dots {

    static final int ACROSS = 2;
    static final int DOWN = 4;

    private static final char BLANK = '\u2800';

    /** The bit of each dot of a character, column by column. */
    private static final int[][] BITS = {{0x01, 0x02, 0x04, 0x40}, {0x08, 0x10, 0x20, 0x80}};

    private final int columns;
    private final int[][] cells;

    Dots(int columns, int rows) {
        this.columns = columns;
        this.cells = new int[rows][columns];
    }

    /** What lies outside is left out. */
    void set(int x, int y) {
        int row = Math.floorDiv(y, DOWN);
        int column = Math.floorDiv(x, ACROSS);
        if (row >= 0 && row < cells.length && column >= 0 && column < columns) {
            cells[row][column] |= BITS[Math.floorMod(x, ACROSS)][Math.floorMod(y, DOWN)];
        }
    }

    /** A straight line, both ends included. */
    void line(double fromX, double fromY, double toX, double toY) {
        int steps = (int) Math.ceil(Math.max(Math.abs(toX - fromX), Math.abs(toY - fromY)));
        for (int i = 0; i <= steps; i++) {
            double part = steps == 0 ? 0 : (double) i / steps;
            set((int) Math.floor(fromX + (toX - fromX) * part), (int)
                    Math.floor(fromY + (toY - fromY) * part));
        }
    }

    /** A line of text for each row; where there is no dot, there is a space. */
    List<String> rows() {
        List<String> rows = new ArrayList<>();
        for (int[] cellsOfRow : cells) {
            StringBuilder row = new StringBuilder();
            for (int cell : cellsOfRow) {
                row.append(cell == 0 ? ' ' : (char) (BLANK + cell));
            }
            rows.add(row.toString());
        }
        return rows;
    }
}
