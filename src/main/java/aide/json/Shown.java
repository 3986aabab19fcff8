package aide.json;

import java.util.List;
import java.util.Map;

/** How a value that does not fit is quoted in a problem: short, and without anything unseen. */
final class Shown {

    private static final int CODE_POINTS_MAX = 40;

    /** What JSON calls null: a value that no reader asks for. */
    static final Object NULL = new Object();

    private Shown() {}

    static String of(Object value) {
        if (value instanceof String text) {
            return '"' + cut(text) + '"';
        }
        if (value instanceof List) {
            return "a list";
        }
        if (value instanceof Map) {
            return "an object";
        }
        return value == NULL ? "null" : cut(value.toString());
    }

    /** The beginning of a text, with every character that is not for reading replaced. */
    static String cut(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints()
                .limit(CODE_POINTS_MAX)
                .map(c -> Escapes.isUnseen(c) ? '\uFFFD' : c)
                .forEach(shown::appendCodePoint);
        return text.codePointCount(0, text.length()) > CODE_POINTS_MAX ? shown + "…" : shown + "";
    }
}
