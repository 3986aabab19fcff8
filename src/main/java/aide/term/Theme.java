package aide.term;

import aide.screen.Style;

/**
 * Which look each style has.
 *
 * <p>Of the sixteen colours only red, green and magenta are used: in the usual palettes they can be
 * read on dark and on light ground alike. What must stand out is reversed or bold, not coloured.
 */
public enum Theme {
    COLOURED,
    COLOURLESS;

    private static final Look BOLD = new Look("0;1");
    private static final Look DIM = new Look("0;2");
    private static final Look UNDERLINED = new Look("0;4");
    private static final Look BOLD_UNDERLINED = new Look("0;1;4");
    private static final Look BAR = new Look("0;7");
    private static final Look BOLD_BAR = new Look("0;1;7");
    private static final Look GREEN = new Look("0;32");
    private static final Look MAGENTA = new Look("0;35");
    private static final Look RED = new Look("0;31");
    private static final Look RED_BAR = new Look("0;1;7;31");

    /** Follows no-color.org: any value of NO_COLOR but an empty one asks for no colour. */
    public static Theme of(String noColor) {
        return noColor.isEmpty() ? COLOURED : COLOURLESS;
    }

    Look look(Style style) {
        return switch (style) {
            case PLAIN -> Look.PLAIN;
            case DIM -> DIM;
            case STRONG, KEY -> BOLD;
            case TITLE -> BOLD_BAR;
            case PICKED -> BAR;
            case INPUT -> UNDERLINED;
            case RIGHT -> either(GREEN, BOLD);
            case CLOSE -> either(MAGENTA, BOLD_UNDERLINED);
            case WRONG -> either(RED, BAR);
            case ALARM -> either(RED_BAR, BOLD_BAR);
        };
    }

    private Look either(Look coloured, Look colourless) {
        return this == COLOURED ? coloured : colourless;
    }
}
