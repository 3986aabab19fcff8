package aide.ask;

import java.util.List;

/** Texts that nobody types in good faith. */
final class Hostile {

    static final List<String> TEXTS = List.of(
            "Biden ".repeat(2000),
            "1".repeat(10_000),
            "9 ".repeat(99),
            "e\u0301".repeat(99),
            "e" + "\u0301".repeat(500),
            "\u202e\u2066\u200f".repeat(20),
            "\u0000\u001b[2J\u0007\u009b",
            "\ud83d\ud83d\udc00",
            "1e999999999",
            "-1E-2147483648",
            "0x7fffffffffffffff",
            "NaN",
            "-Infinity",
            "((((((((((((((((((((",
            "%s%n%d",
            "\ufdfa".repeat(100),
            "99999999999999999999 January 2022",
            "12 99999999",
            "0 0 0000",
            "0000-00-00",
            "00.00.0000",
            "a".repeat(200));

    private Hostile() {}

    /** Without what a terminal might obey or what hides. */
    static String cleaned(String text) {
        return text.codePoints()
                .filter(letter -> !Character.isISOControl(letter))
                .filter(letter -> Character.getType(letter) != Character.FORMAT)
                .filter(letter -> Character.getType(letter) != Character.SURROGATE)
                .filter(letter -> Character.getType(letter) != Character.NON_SPACING_MARK)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
