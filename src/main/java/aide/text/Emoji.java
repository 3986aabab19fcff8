package aide.text;

/** The symbols that terminals paint as pictures. */
final class Emoji {

    /** Variation selector 16: the picture is wanted, not the letter-like shape. */
    static final char STYLE = '\uFE0F';

    private Emoji() {}

    static boolean is(int codePoint) {
        boolean picture = codePoint >= 0x1F000 && codePoint <= 0x1FAFF;
        return picture || isOldSymbol(codePoint);
    }

    static boolean isSkinTone(int codePoint) {
        return codePoint >= 0x1F3FB && codePoint <= 0x1F3FF;
    }

    /** Half of a flag. */
    static boolean isFlagLetter(int codePoint) {
        return codePoint >= 0x1F1E6 && codePoint <= 0x1F1FF;
    }

    /** Arrows, stars, hearts: older than emoji, now painted like them. */
    private static boolean isOldSymbol(int codePoint) {
        if (codePoint < 0x2190 || codePoint > 0x2BFF) {
            return false;
        }
        int type = Character.getType(codePoint);
        return type == Character.OTHER_SYMBOL || type == Character.MATH_SYMBOL;
    }
}
