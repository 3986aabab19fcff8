package aide.term;

/** Finds where an escape sequence ends, for every kind of sequence, known or not. */
final class Sequence {

    /** The rest of it is still on its way. */
    static final int OPEN = -1;

    /** No terminal sends more; what goes on longer is noise. */
    private static final int LENGTH_MAX = 4096;

    private Sequence() {}

    /** The index behind the sequence that starts with an escape character here, or {@link #OPEN}. */
    static int end(CharSequence text, int start) {
        if (text.length() - start > LENGTH_MAX) {
            return text.length();
        }
        if (start + 1 >= text.length()) {
            return OPEN;
        }
        return switch (text.charAt(start + 1)) {
            case '[' -> endOfControl(text, start + 2);
            case 'O' -> endOfParameters(text, start + 2);
            case ']', 'P', 'X', '^', '_' -> endOfString(text, start + 2);
            case Keyboard.ESCAPE -> start + 1;
            default -> start + 1 + Character.charCount(Character.codePointAt(text, start + 1));
        };
    }

    /** The Linux console sends a second bracket and a letter for its function keys. */
    private static int endOfControl(CharSequence text, int at) {
        boolean console = at < text.length() && text.charAt(at) == '[';
        return endOfParameters(text, console ? at + 1 : at);
    }

    /** Parameters, then one final character; a control character breaks it off. */
    private static int endOfParameters(CharSequence text, int from) {
        for (int at = from; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c < ' ') {
                return at;
            }
            if (c >= '@') {
                return at + 1;
            }
        }
        return OPEN;
    }

    /** An answer that we never asked for: up to a bell or a string terminator. */
    private static int endOfString(CharSequence text, int from) {
        for (int at = from; at < text.length(); at++) {
            if (text.charAt(at) == '\u0007') {
                return at + 1;
            }
            if (text.charAt(at) == Keyboard.ESCAPE) {
                return at + 1 < text.length() ? at + 2 : OPEN;
            }
        }
        return OPEN;
    }
}
