package aide.ask;

import java.util.Optional;
import java.util.regex.Pattern;

/** Roman numerals up to 39: nobody counts boats or summits further. */
final class Roman {

    private static final Pattern NUMERAL = Pattern.compile("x{0,3}(?:ix|iv|v?i{0,3})");

    private Roman() {}

    /** The digits of a numeral; a single letter may be anything. */
    static Optional<String> digits(String word) {
        return word.length() > 1 && NUMERAL.matcher(word).matches()
                ? Optional.of(String.valueOf(value(word)))
                : Optional.empty();
    }

    private static int value(String word) {
        int value = 0;
        for (int i = 0; i < word.length(); i++) {
            int digit = digit(word.charAt(i));
            boolean before = i + 1 < word.length() && digit < digit(word.charAt(i + 1));
            value += before ? -digit : digit;
        }
        return value;
    }

    private static int digit(char roman) {
        return switch (roman) {
            case 'x' -> 10;
            case 'v' -> 5;
            default -> 1;
        };
    }
}
