package aide.json;

import java.util.HexFormat;

/** Which characters JSON leaves alone but a terminal or a reader's eye must not meet raw. */
final class Escapes {

    private static final HexFormat HEX = HexFormat.of();

    private Escapes() {}

    /** Control, format, surrogate, private, unassigned, and the two Unicode line ends. */
    static boolean isUnseen(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    /**
     * The same JSON with those characters as escapes of four hex digits; in written JSON they can only
     * stand inside strings, where that is the same text. Line feeds of the layout stay.
     */
    static String of(String json) {
        StringBuilder safe = new StringBuilder(json.length());
        json.codePoints().forEach(c -> {
            if (c != '\n' && isUnseen(c)) {
                for (char unit : Character.toChars(c)) {
                    safe.append("\\u").append(HEX.toHexDigits(unit));
                }
            } else {
                safe.appendCodePoint(c);
            }
        });
        return safe.toString();
    }
}
