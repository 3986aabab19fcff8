package aide.ask;

import aide.text.Fold;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A text as the words that count: folded, in one number, in one English, with abbreviations and
 * Roman numerals resolved. Two texts with the same words say the same.
 *
 * @param list in the order of the text
 * @param cyrillic whether the Latin letters are our doing and not the writer's
 * @param owners words that something belongs to: Putin in "Putin's aide"
 */
record Words(List<String> list, boolean cyrillic, Set<String> owners) {

    /** Words that carry nothing: articles, prepositions, "I think it was". */
    private static final Set<String> EMPTY = set("""
            a an the of to in on at for by from with and is was were are be been it its that this
            s i think maybe perhaps probably guess believe must
            der die das den dem le la les und et""");

    /** All of them say "no". */
    private static final Set<String> NO = set("""
            no not never none cant dont doesnt didnt isnt wasnt arent wont couldnt wouldnt shouldnt
            nicht kein keine nie non pas ne ni""");

    private static final Set<String> NEGATIONS = set("without neither nor cannot except bez");

    private static final Set<String> ALTERNATIVES = set("or oder ou abo chi ili versus vs either");

    private static final Map<String, String> ONE_WORD = Map.ofEntries(
            Map.entry("usa", "us"),
            Map.entry("america", "us"),
            Map.entry("american", "us"),
            Map.entry("britain", "uk"),
            Map.entry("british", "uk"),
            Map.entry("programme", "program"));

    private static final Pattern POSSESSIVE = Pattern.compile("(?<=\\p{L})['’ʼ]s\\b");
    private static final Pattern OWNER = Pattern.compile("(\\p{L}+)['’ʼ]s\\s+\\p{L}");
    private static final Pattern ROMAN = Pattern.compile("x{0,3}(?:ix|iv|v?i{0,3})");

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
            Map.entry(Pattern.compile("(?<=.{2}t)re$"), "er"),
            Map.entry(Pattern.compile("ogue$"), "og"),
            Map.entry(Pattern.compile("visor$"), "viser"),
            Map.entry(Pattern.compile("(?<=.{2})our"), "or"),
            Map.entry(Pattern.compile("ll(?=(ed|ing|or|er)$)"), "l"));

    static Words of(String text) {
        List<String> words = Fold.words(POSSESSIVE.matcher(text).replaceAll(" s "));
        List<String> plain = joinInitials(words).stream().map(Words::plain).toList();
        Set<String> owners = OWNER.matcher(text)
                .results()
                .flatMap(owner -> Fold.words(owner.group(1)).stream())
                .collect(Collectors.toUnmodifiableSet());
        return new Words(joinUnited(plain), Fold.isCyrillic(text), owners);
    }

    static Words of(List<String> plain) {
        return new Words(plain, false, Set.of());
    }

    static Set<String> set(String words) {
        return Set.copyOf(split(words));
    }

    static boolean isEmpty(String word) {
        return EMPTY.contains(word);
    }

    static boolean isNegation(String word) {
        return NO.contains(word) || NEGATIONS.contains(word);
    }

    static boolean isAlternative(String word) {
        return ALTERNATIVES.contains(word);
    }

    boolean negated() {
        return list.stream().anyMatch(Words::isNegation);
    }

    boolean undecided() {
        return list.stream().anyMatch(Words::isAlternative);
    }

    /** Without the words that carry nothing; a text of nothing else keeps them. */
    List<String> content() {
        List<String> content = list.stream().filter(word -> !isEmpty(word)).toList();
        return content.isEmpty() ? list : content;
    }

    /** What different romanizations of one Cyrillic word have in common: "volodimir". */
    static List<String> leveled(List<String> words) {
        return words.stream()
                .map(word -> word.replace('y', 'i').replace('h', 'g').replaceAll("i+", "i"))
                .toList();
    }

    private static List<String> split(String text) {
        return text.isBlank() ? List.of() : List.of(text.strip().split("\\s+", -1));
    }

    /** "U.S." and "N A T O" are one word each. */
    private static List<String> joinInitials(List<String> words) {
        List<String> joined = new ArrayList<>();
        boolean open = false;
        for (String word : words) {
            boolean initial = word.length() == 1 && Character.isLetter(word.charAt(0));
            if (initial && open) {
                joined.add(joined.remove(joined.size() - 1) + word);
            } else {
                joined.add(word);
            }
            open = initial;
        }
        return joined;
    }

    /** "United States" and "United Kingdom" are "us" and "uk", be they a little misspelt. */
    private static List<String> joinUnited(List<String> words) {
        List<String> joined = new ArrayList<>();
        for (String word : words) {
            int last = joined.size() - 1;
            boolean united = last >= 0 && like("united", joined.get(last));
            if (united && (like("state", word) || like("kingdom", word))) {
                joined.set(last, like("state", word) ? "us" : "uk");
            } else if (last < 0 || !word.equals("us") || !followsUs(joined)) {
                joined.add(word);
            }
        }
        return List.copyOf(joined);
    }

    /** "United States of America" is said once, not twice. */
    private static boolean followsUs(List<String> words) {
        int last = words.size() - 1;
        return last >= 1 && words.get(last).equals("of") && words.get(last - 1).equals("us");
    }

    private static boolean like(String right, String word) {
        return Slips.between(right, word) <= 1;
    }

    private static String plain(String word) {
        if (ONE_WORD.containsKey(word)) {
            return ONE_WORD.getOrDefault(word, word);
        }
        if (NO.contains(word)) {
            return "no";
        }
        if (word.length() > 1 && ROMAN.matcher(word).matches()) {
            return String.valueOf(roman(word));
        }
        return NumberWords.small(word).orElseGet(() -> singular(american(word)));
    }

    private static String american(String word) {
        String american = word;
        for (Map.Entry<Pattern, String> ending : BRITISH) {
            american = ending.getKey().matcher(american).replaceFirst(ending.getValue());
        }
        return american;
    }

    private static String singular(String word) {
        return PLURAL.stream()
                .filter(ending -> ending.getKey().matcher(word).find())
                .findFirst()
                .map(ending -> ending.getKey().matcher(word).replaceFirst(ending.getValue()))
                .orElse(word);
    }

    private static int roman(String word) {
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
