package aide.text;

import java.util.Map;
import java.util.TreeMap;

/** Russian and Ukrainian letters as Latin ones, so that a name may be typed in either script. */
final class Cyrillic {

    /** Letters and signs by pairs; capitals are gone before this table is asked. */
    private static final Map<Integer, String> LATIN = table("""
            а a  б b  в v  г g  ґ g  д d  е e  ё e  є ye ж zh з z  и i  і i  ї i  й i  к k  л l
            м m  н n  о o  п p  р r  с s  т t  у u  ў u  ф f  х kh ц ts ч ch ш sh щ shch ы y
            э e  ю yu я ya ъ -  ь -
            """);

    private Cyrillic() {}

    /** The Latin letters of one small letter, or the letter itself where it is not Cyrillic. */
    static String latin(int letter) {
        String latin = LATIN.get(letter);
        return latin == null ? Character.toString(letter) : latin;
    }

    static boolean isLetter(int letter) {
        return Character.UnicodeScript.of(letter) == Character.UnicodeScript.CYRILLIC;
    }

    private static Map<Integer, String> table(String pairs) {
        Map<Integer, String> table = new TreeMap<>();
        String[] words = pairs.strip().split("\\s+", -1);
        for (int i = 0; i < words.length; i += 2) {
            table.put(words[i].codePointAt(0), words[i + 1].equals("-") ? "" : words[i + 1]);
        }
        return Map.copyOf(table);
    }
}
