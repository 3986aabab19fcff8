package aide.screen;

import static aide.base.Check.require;

/** How large a screen is, in columns and rows of a terminal. */
public record Size(int columns, int rows) {

    /** Below this no screen is promised to be readable. */
    public static final Size SMALLEST = new Size(40, 12);

    public Size {
        require(columns >= 1 && rows >= 1, "size is %dx%d, expected at least 1x1", columns, rows);
    }

    @Override
    public String toString() {
        return columns + "x" + rows;
    }
}
