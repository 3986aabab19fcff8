package aide.text;

import java.util.List;
import java.util.stream.IntStream;

/** What no text from outside may bring to a terminal. */
public final class Danger {

    private Danger() {}

    /** What is left of a text that could control a terminal, turn a line round or hide in it. */
    public static String in(String text) {
        return text.codePoints()
                .filter(Danger::isDangerous)
                .filter(codePoint -> !isJoiner(codePoint))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** All there are, in texts of so many, each with something before it. */
    public static IntStream beginnings(int count) {
        return IntStream.iterate(
                0, first -> first <= Character.MAX_CODE_POINT, first -> first + count);
    }

    /** So many code points from a first one on, each behind the same text. */
    public static String each(int first, int count, String before) {
        StringBuilder text = new StringBuilder();
        IntStream.range(first, Math.min(first + count, Character.MAX_CODE_POINT + 1))
                .forEach(codePoint -> text.append(before).appendCodePoint(codePoint));
        return text.toString();
    }

    /** All that are dangerous, but for the many that are private, in texts of so many. */
    public static List<String> all(int count) {
        int[] all = IntStream.rangeClosed(1, Character.MAX_CODE_POINT)
                .filter(Danger::isDangerous)
                .filter(codePoint -> Character.getType(codePoint) != Character.PRIVATE_USE)
                .toArray();
        return IntStream.iterate(0, from -> from < all.length, from -> from + count)
                .mapToObj(from -> new String(all, from, Math.min(count, all.length - from)))
                .toList();
    }

    /** It makes one picture out of two; {@code CleanTest} holds that it stands nowhere else. */
    private static boolean isJoiner(int codePoint) {
        return codePoint == CharKind.ZERO_WIDTH_JOINER;
    }

    static boolean isDangerous(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
