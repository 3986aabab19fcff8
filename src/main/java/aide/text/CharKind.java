package aide.text;

/** What a code point may do on a terminal. */
enum CharKind {
    VISIBLE,
    SPACE,
    /** Stays with the letter before it and takes no column of its own. */
    MARK,
    /** Asks for the coloured picture of the symbol before it. */
    EMOJI_STYLE,
    /** Makes one picture out of two. */
    JOINER,
    /** Cannot be seen, and so could hide something or turn a line round. */
    HIDDEN,
    /** Commands, halves of characters, and what means nothing or something else on every machine. */
    FORBIDDEN;

    static final char ZERO_WIDTH_JOINER = '\u200D';

    static CharKind of(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL -> isBreak(codePoint) ? SPACE : FORBIDDEN;
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> SPACE;
            case Character.SPACE_SEPARATOR -> codePoint == '\u00A0' ? VISIBLE : SPACE;
            case Character.FORMAT -> codePoint == ZERO_WIDTH_JOINER ? JOINER : HIDDEN;
            case Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> FORBIDDEN;
            case Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK -> ofMark(codePoint);
            case Character.OTHER_LETTER -> ofLetter(codePoint);
            default -> VISIBLE;
        };
    }

    /** Tab, the line breaks, and next line of C1. */
    private static boolean isBreak(int codePoint) {
        return isIn('\t', codePoint, '\r') || codePoint == 0x85;
    }

    /** Variation selectors and their like are marks to Unicode, but show nothing. */
    private static CharKind ofMark(int codePoint) {
        if (codePoint == Emoji.STYLE) {
            return EMOJI_STYLE;
        }
        boolean hidden = codePoint == 0x034F
                || isIn(0x17B4, codePoint, 0x17B5)
                || isIn(0x180B, codePoint, 0x180F)
                || isIn(0xFE00, codePoint, 0xFE0E)
                || codePoint >= 0xE0100;
        return hidden ? HIDDEN : MARK;
    }

    /** Hangul fillers show nothing; Hangul vowels and finals sit under the consonant before them. */
    private static CharKind ofLetter(int codePoint) {
        if (codePoint == 0x115F
                || codePoint == 0x1160
                || codePoint == 0x3164
                || codePoint == 0xFFA0) {
            return HIDDEN;
        }
        boolean attached = isIn(0x1161, codePoint, 0x11FF) || isIn(0xD7B0, codePoint, 0xD7FB);
        return attached ? MARK : VISIBLE;
    }

    private static boolean isIn(int first, int codePoint, int last) {
        return first <= codePoint && codePoint <= last;
    }
}
