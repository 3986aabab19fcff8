package aide.ask;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One word for what English writes in several ways: dialect, number, numerals, peoples. */
final class English {

    /** Each line is one country and its people; the first word stands for all. */
    private static final Map<String, String> COUNTRIES = table("""
            us usa america american
            uk britain british
            ukraine ukrainian
            russia russian
            belarus belarusian
            canada canadian
            italy italian
            france french
            germany german
            poland polish
            austria austrian
            belgium belgian
            switzerland swiss
            hungary hungarian
            romania romanian
            finland finnish
            georgia georgian
            china chinese
            europe european""");

    /** Each line is one word; the first spelling stands for all. */
    private static final Map<String, String> ONE_WORD = table("""
            program programme
            hour hr
            hours hrs
            first 1st
            second 2nd
            third 3rd""");

    private static final Map<String, String> PEOPLES = COUNTRIES.entrySet().stream()
            .filter(entry -> entry.getKey().endsWith("an"))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));

    /** Of a length of time the number counts: within weeks is not within a week. */
    private static final List<String> TIMES =
            List.of("seconds", "minutes", "hours", "days", "weeks", "months", "years");

    /** Plural endings; the first that fits is taken off. */
    private static final List<Map.Entry<Pattern, String>> PLURAL = List.of(
            Map.entry(Pattern.compile("(?<=.{3})ies$"), "y"),
            Map.entry(Pattern.compile("(?<=s|x|z|ch|sh|to)es$"), ""),
            Map.entry(Pattern.compile("(?<=.{2}[^s])s$"), ""));

    /** Where British and American English are spelled differently. */
    private static final List<Map.Entry<Pattern, String>> BRITISH = List.of(
            Map.entry(Pattern.compile("is(?=(e|ed|ing|ation)$)"), "iz"),
            Map.entry(Pattern.compile("ys(?=(e|ed|ing)$)"), "yz"),
            Map.entry(Pattern.compile("ence$"), "ense"),
            Map.entry(Pattern.compile("noeuv"), "neuv"),
            Map.entry(Pattern.compile("(?<=.{2}[tv])re(?=s?$)"), "er"),
            Map.entry(Pattern.compile("ogue$"), "og"),
            Map.entry(Pattern.compile("visor$"), "viser"),
            Map.entry(Pattern.compile("(?<=.{2})our"), "or"),
            Map.entry(Pattern.compile("ll(?=(ed|ing|or|er)$)"), "l"));

    /** A shorter word has no ending that is taken off. */
    private static final int ENDED_LETTERS = 4;

    private English() {}

    static String plain(String word) {
        String numeral = Roman.digits(word)
                .or(() -> NumberWords.small(word))
                .or(() -> oneWord(word))
                .orElse("");
        if (!numeral.isEmpty()) {
            return numeral;
        }
        if (word.length() < ENDED_LETTERS) {
            return word;
        }
        String american = ended(word, BRITISH, true);
        String singular = TIMES.contains(word) ? word : ended(american, PLURAL, false);
        return oneWord(singular).orElse(singular);
    }

    /** Whether the plain word is a country, be it one that the bank has no city in. */
    static boolean isCountry(String plain) {
        return plain.equals(COUNTRIES.get(plain));
    }

    /** Ukrainian for Ukraine: what a misspelling may have started from. */
    static Optional<String> people(String country) {
        return Optional.ofNullable(PEOPLES.get(country));
    }

    private static Optional<String> oneWord(String word) {
        return Optional.ofNullable(COUNTRIES.get(word))
                .or(() -> Optional.ofNullable(ONE_WORD.get(word)));
    }

    private static String ended(
            String word, List<Map.Entry<Pattern, String>> endings, boolean all) {
        String ended = word;
        for (Map.Entry<Pattern, String> ending : endings) {
            String next = ending.getKey().matcher(ended).replaceFirst(ending.getValue());
            if (!all && !next.equals(ended)) {
                return next;
            }
            ended = next;
        }
        return ended;
    }

    private static Map<String, String> table(String text) {
        Map<String, String> table = new HashMap<>();
        text.lines().forEach(line -> {
            List<String> words = List.of(line.split(" ", -1));
            words.forEach(word -> table.put(word, words.get(0)));
        });
        return Map.copyOf(table);
    }
}
