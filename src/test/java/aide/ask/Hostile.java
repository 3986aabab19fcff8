package aide.ask;

import java.util.List;

/** Texts that nobody types in good faith. */
public final class Hostile {

    public static final List<String> TEXTS = List.of(
            "a".repeat(10_000),
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
            "a".repeat(200),
            "ж".repeat(200),
            "a ".repeat(100),
            "ю ".repeat(100),
            "ab ac ad ae af ag ah ai aj ak al am an ao ap aq ar as at au av aw ax ay az ba bc bd be bf "
                    + "bg bh bi bj bk bl bm bn bo bp bq br bs bt bu bv bw bx by bz ca cb cc cd ce cf cg ch",
            "ab ".repeat(66),
            "or ".repeat(66),
            "not ".repeat(50),
            "a,b,".repeat(50),
            "a and ".repeat(33),
            "Organizatio for Securty and Coperation in Euroope ".repeat(2),
            "of the ".repeat(28),
            "Zelensk or ".repeat(18),
            "Зелен ".repeat(33),
            "Organizatio for Securty and Coperation in Euroope ".repeat(4),
            "hundred thousnad ".repeat(11),
            "Janury ".repeat(28),
            "1 2 3 4 5 6 7 8 9 ".repeat(11),
            "12.01.2022-".repeat(18),
            "\ufdfa".repeat(200),
            "\u2167".repeat(200),
            "e" + "\u0301".repeat(199));

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
