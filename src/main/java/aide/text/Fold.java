package aide.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text reduced to what counts when two texts are compared: plain small letters and digits. */
public final class Fold {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}]+");

    /** "Ukraine's" says Ukraine. */
    private static final Pattern POSSESSIVE = Pattern.compile("(?<=\\p{L})['’]s\\b");

    private static final Pattern MARK = Pattern.compile("\\p{M}");

    /** Latin letters that do not fall apart into a plain one and a mark. */
    private static final Map<Integer, String> PLAIN = Map.of(
            (int) 'ß', "ss",
            (int) 'æ', "ae",
            (int) 'œ', "oe",
            (int) 'ø', "o",
            (int) 'đ', "d",
            (int) 'ð', "d",
            (int) 'þ', "th",
            (int) 'ł', "l",
            (int) 'ı', "i");

    private static final String APOSTROPHES = "'’‘‛ʼʹʾʿ`´′＇";

    private Fold() {}

    /**
     * Small letters without accents, Cyrillic as Latin, every dash as {@code -}, every space as one
     * blank, every digit as 0–9; apostrophes and whatever cannot be seen are dropped. Other
     * punctuation stays, for dates and numbers live by it.
     */
    public static String text(String any) {
        StringBuilder folded = new StringBuilder();
        String small = Normalizer.normalize(any, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        small.codePoints().forEach(letter -> append(folded, letter));
        return folded.toString().strip();
    }

    /** The words of {@link #text}: runs of letters or digits. */
    public static List<String> words(String any) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text(any));
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return List.copyOf(words);
    }

    /** The same of running English, in which a name may own something. */
    public static List<String> runningWords(String any) {
        return words(POSSESSIVE.matcher(any).replaceAll(" "));
    }

    public static boolean isCyrillic(String any) {
        return any.codePoints().anyMatch(Cyrillic::isLetter);
    }

    private static void append(StringBuilder folded, int letter) {
        if (isPlain(letter)) {
            folded.append((char) letter);
            return;
        }
        switch (Character.getType(letter)) {
            case Character.DECIMAL_DIGIT_NUMBER -> folded.append(Character.digit(letter, 10));
            case Character.DASH_PUNCTUATION -> folded.append('-');
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> {}
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL -> blank(folded);
            default -> folded.append(visible(letter));
        }
    }

    /** Most letters are, and need no more than this look. */
    private static boolean isPlain(int letter) {
        return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9');
    }

    private static void blank(StringBuilder folded) {
        if (folded.length() > 0 && folded.charAt(folded.length() - 1) != ' ') {
            folded.append(' ');
        }
    }

    private static String visible(int letter) {
        if (APOSTROPHES.indexOf(letter) >= 0) {
            return "";
        }
        if (letter == '−') {
            return "-"; // the minus sign is no dash to Unicode, but to whoever types it
        }
        if (Cyrillic.isLetter(letter)) {
            return Cyrillic.latin(letter);
        }
        return PLAIN.getOrDefault(letter, unmarked(letter));
    }

    /** "Ⅵ" is "vi"; a raised two stays apart from a two: ten squared is not 102. */
    private static String unmarked(int letter) {
        if (!Character.isLetter(letter) && Character.getType(letter) != Character.LETTER_NUMBER) {
            return Character.toString(letter);
        }
        String apart = Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFKD);
        return MARK.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
