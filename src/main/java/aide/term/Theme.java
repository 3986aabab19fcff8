package aide.term;

import aide.screen.Style;

/**
 * Which look each style has: a theme is a line of this table.
 *
 * <p>Of the sixteen colours, whose shades are the terminal's own, {@link #AUTO} uses only red, green
 * and magenta: in the usual palettes they can be read on dark and on light ground alike. The others
 * take theirs from the 240 that look the same everywhere.
 */
public enum Theme {
    AUTO("0", "0;2", "0;1", "0;1;7", "0;7", "0;4", "0;32", "0;35", "0;31", "0;1;7;31"),
    LIGHT(
            "0",
            "0;38;5;240",
            "0;1",
            "0;1;7",
            "0;7",
            "0;4",
            "0;38;5;22",
            "0;38;5;90",
            "0;38;5;124",
            "0;1;38;5;231;48;5;124"),
    DARK(
            "0",
            "0;38;5;248",
            "0;1",
            "0;1;7",
            "0;7",
            "0;4",
            "0;38;5;114",
            "0;38;5;213",
            "0;38;5;210",
            "0;1;38;5;16;48;5;210"),
    HIGH_CONTRAST(
            "0;1;38;5;231;48;5;16",
            "0;38;5;231;48;5;16",
            "0;1;38;5;226;48;5;16",
            "0;1;38;5;16;48;5;226",
            "0;1;38;5;16;48;5;231",
            "0;1;4;38;5;231;48;5;16",
            "0;1;38;5;120;48;5;16",
            "0;1;4;38;5;226;48;5;16",
            "0;1;38;5;16;48;5;217",
            "0;1;38;5;16;48;5;217"),
    NONE("0", "0;2", "0;1", "0;1;7", "0;7", "0;4", "0;1", "0;1;4", "0;7", "0;1;7");

    private final String plain;
    private final String dim;
    private final String strong;
    private final String title;
    private final String picked;
    private final String input;
    private final String right;
    private final String close;
    private final String wrong;
    private final String alarm;

    Theme(
            String plain,
            String dim,
            String strong,
            String title,
            String picked,
            String input,
            String right,
            String close,
            String wrong,
            String alarm) {
        this.plain = plain;
        this.dim = dim;
        this.strong = strong;
        this.title = title;
        this.picked = picked;
        this.input = input;
        this.right = right;
        this.close = close;
        this.wrong = wrong;
        this.alarm = alarm;
    }

    /**
     * The theme that was chosen. Where none was, no-color.org holds: any value of NO_COLOR but an
     * empty one asks for no colour.
     */
    public static Theme of(String chosen, String noColor) {
        return switch (chosen) {
            case "light" -> LIGHT;
            case "dark" -> DARK;
            case "high-contrast" -> HIGH_CONTRAST;
            case "none" -> NONE;
            default -> noColor.isEmpty() ? AUTO : NONE;
        };
    }

    /** Whether it paints the ground, too, and not only what stands on it. */
    boolean hasGround() {
        return this == HIGH_CONTRAST;
    }

    Look look(Style style) {
        return new Look(parameters(style));
    }

    private String parameters(Style style) {
        return switch (style) {
            case PLAIN -> plain;
            case DIM -> dim;
            case STRONG, KEY -> strong;
            case TITLE -> title;
            case PICKED -> picked;
            case INPUT -> input;
            case RIGHT -> right;
            case CLOSE -> close;
            case WRONG -> wrong;
            case ALARM -> alarm;
        };
    }
}
