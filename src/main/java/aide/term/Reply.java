package aide.term;

import aide.screen.Size;

/**
 * What the terminal's driver told at the start.
 *
 * @param missing which stream is not a terminal, {@code input} or {@code output}; empty if both are
 * @param saved the mode to give back, in stty's own words
 */
record Reply(String missing, String saved, Size size) {

    /** Taken where the driver does not know; serial lines and some containers say 0 by 0. */
    static final Size USUAL = new Size(80, 24);

    /** Larger than any screen; a size that lies must not cost us the memory. */
    private static final int SIDE_MAX = 1000;

    static Reply of(String text) {
        String[] lines = text.strip().split("\n", 2);
        return switch (lines[0]) {
            case "input", "output" -> new Reply(lines[0], "", USUAL);
            default -> new Reply("", lines[0], size(lines.length > 1 ? lines[1] : ""));
        };
    }

    /** Reads {@code rows columns}. */
    static Size size(String text) {
        String[] sides = text.strip().split(" ", 2);
        int rows = side(sides[0]);
        int columns = sides.length > 1 ? side(sides[1]) : 0;
        return rows == 0 || columns == 0 ? USUAL : new Size(columns, rows);
    }

    private static int side(String digits) {
        try {
            return Math.max(0, Math.min(Integer.parseInt(digits), SIDE_MAX));
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
