package aide.text;

/**
 * Makes text from outside harmless: what is left of it cannot control a terminal, reorder a line or
 * hide in it.
 */
public final class Clean {

    /** More marks than this on one letter, or joints in one picture, are an attack. */
    static final int MARKS_MAX = 4;

    private static final char REPLACEMENT = '\uFFFD';
    private static final char DOTTED_CIRCLE = '\u25CC';

    private final StringBuilder clean;
    private int marks;
    private int joints;
    private boolean joining;

    private Clean(int length) {
        this.clean = new StringBuilder(length);
    }

    /** One line of at most so many code points; line breaks and tabs have become spaces. */
    public static String line(String text, int maxCodePoints) {
        if (text.length() <= maxCodePoints && isPlain(text)) {
            return text;
        }
        return new Clean(Math.min(text.length(), maxCodePoints)).upTo(maxCodePoints, text);
    }

    /** Whether there is nothing but printable ASCII, as in most texts, which then need no work. */
    public static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }

    private String upTo(int maxCodePoints, String text) {
        int end = 0;
        int count = 0;
        for (int at = 0, codePoint; at < text.length(); at += Character.charCount(codePoint)) {
            codePoint = text.codePointAt(at);
            add(codePoint);
            count += clean.codePointCount(end, clean.length());
            if (count > maxCodePoints) {
                return clean.substring(0, end);
            }
            end = clean.length();
        }
        return clean.toString();
    }

    private void add(int codePoint) {
        switch (CharKind.of(codePoint)) {
            case VISIBLE -> start(codePoint);
            case SPACE -> start(' ');
            case FORBIDDEN -> start(REPLACEMENT);
            case MARK -> mark(codePoint);
            case EMOJI_STYLE -> style(codePoint);
            case JOINER -> joining = joints < MARKS_MAX && endsWithEmoji();
            case HIDDEN -> {
                // Left out: nobody could see that it was there.
            }
        }
    }

    private void start(int codePoint) {
        if (joining && Emoji.is(codePoint)) {
            clean.append(CharKind.ZERO_WIDTH_JOINER);
            joints++;
        } else {
            joints = 0;
        }
        clean.appendCodePoint(codePoint);
        marks = 0;
        joining = false;
    }

    /** A mark without a letter would land on whatever stands left of this text, or of this line. */
    private void mark(int codePoint) {
        if (clean.length() == 0 || clean.charAt(clean.length() - 1) == ' ') {
            clean.append(DOTTED_CIRCLE);
        }
        if (marks++ < MARKS_MAX) {
            clean.appendCodePoint(codePoint);
        }
        joining = false;
    }

    private void style(int codePoint) {
        if (clean.length() > 0 && Emoji.is(clean.codePointBefore(clean.length()))) {
            clean.appendCodePoint(codePoint);
        }
    }

    private boolean endsWithEmoji() {
        int end = clean.length();
        if (end > 0 && clean.charAt(end - 1) == Emoji.STYLE) {
            end--;
        }
        return end > 0 && Emoji.is(clean.codePointBefore(end));
    }
}
