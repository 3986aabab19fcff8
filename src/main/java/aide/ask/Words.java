package aide.ask;

import aide.text.Fold;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
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
 * @param several whether something is put beside something else: by "and", a comma, a slash
 * @param initials "sv" out of "S. V."
 */
record Words(
        List<String> list,
        boolean cyrillic,
        Set<String> owners,
        Set<String> initials,
        boolean several) {

    /** Words that carry nothing: articles, prepositions, "I think it was". */
    private static final Set<String> EMPTY = set("""
            a an the of to in on at for by from with and is was were are be been it its that this
            s i think maybe perhaps probably guess believe must as so he she who which whom those these
            himself herself asked said
            somewhere surely definitely certainly obviously clearly sure they there une eine
            der die das den dem le la les und et""");

    /** All of them say "no". */
    private static final Set<String> NO = set("""
            no not never cant dont doesnt didnt isnt wasnt arent wont couldnt wouldnt shouldnt
            nicht kein keine nie non pas ne ni""");

    private static final Set<String> NEGATIONS = set("without neither nor none cannot except bez");

    private static final Set<String> ALTERNATIVES = set("or oder ou abo chi ili versus vs either");

    private static final Pattern POSSESSIVE = Pattern.compile("(?i)(?<=\\p{L})['’ʼ]s\\b");
    private static final Pattern OWNER =
            Pattern.compile("(?i)(?<!\\p{L})(\\p{L}++)['’ʼ]s\\s+\\p{L}");
    private static final Pattern WITHOUT = Pattern.compile("(?i)\\bw/o\\b");

    /** What is "to be decided" is not decided. */
    private static final Pattern TO_BE =
            Pattern.compile("(?i)\\b(?:yet )?to be (?=(?:decided|determined|settled|agreed)\\b)");

    /** "Mark I" is a number, "I think" is not. */
    private static final Pattern FIRST = Pattern.compile("(?<=\\p{L} )I(?=\\W*$)");

    /** Ukrainian and Russian prepositions; as Latin letters they may be an initial or a numeral. */
    private static final Set<String> CYRILLIC_EMPTY = set("v u na vo");

    private static final Pattern SEVERAL =
            Pattern.compile("(?iU)\\b(?:and|und|et|plus|та|і|и)\\b|[,;/&+]");

    /** No abbreviation is longer. */
    private static final int INITIALS_MAX = 8;

    private static final int STEM_LETTERS = 4;
    private static final Pattern ENDING = Pattern.compile("[aeiou]+$");

    static Words of(String text) {
        boolean cyrillic = Fold.isCyrillic(text);
        List<String> folded = Fold.words(spelledOut(text));
        List<String> joined = joinInitials(folded);
        Set<String> initials = new HashSet<>(joined);
        initials.removeAll(folded);
        Map<String, String> plainOf = new HashMap<>();
        List<String> plain = joined.stream()
                .filter(word -> !cyrillic || !CYRILLIC_EMPTY.contains(word))
                .map(word -> plainOf.computeIfAbsent(word, Words::plain))
                .toList();
        Set<String> owners = OWNER.matcher(text)
                .results()
                .flatMap(owner -> Fold.words(owner.group(1)).stream())
                .collect(Collectors.toUnmodifiableSet());
        return new Words(
                joinUnited(plain),
                cyrillic,
                owners,
                Set.copyOf(initials),
                SEVERAL.matcher(text).find());
    }

    static Words of(List<String> plain) {
        return new Words(plain, false, Set.of(), Set.of(), false);
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

    /** Whether the folded word takes back what is said: "no ships" are none, "not zero" is not. */
    static boolean denies(String word) {
        return NO.contains(word) && !word.equals("no");
    }

    static boolean isAlternative(String word) {
        return ALTERNATIVES.contains(word);
    }

    boolean negated() {
        return list.stream().anyMatch(Words::isNegation);
    }

    /** Whether a long word of negation is there with a slip in it: "withuot". */
    boolean misspells(String negation) {
        return list.stream()
                .anyMatch(word -> !isAlternative(word)
                        && NEGATIONS.contains(negation)
                        && Slips.between(negation, word) == 1);
    }

    boolean undecided() {
        return list.stream().anyMatch(Words::isAlternative);
    }

    /** What stands before, between and behind the words that offer another answer. */
    List<List<String>> sides() {
        List<List<String>> sides = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= list.size(); i++) {
            if (i == list.size() || isAlternative(list.get(i))) {
                sides.add(list.subList(from, i));
                from = i + 1;
            }
        }
        return List.copyOf(sides);
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

    /** Without the vowels that end a word. */
    static List<String> stems(List<String> words) {
        return words.stream()
                .map(word -> word.length() >= STEM_LETTERS
                        ? ENDING.matcher(word).replaceFirst("")
                        : word)
                .toList();
    }

    private static String spelledOut(String text) {
        String without = WITHOUT.matcher(text).replaceAll("without");
        without = TO_BE.matcher(without).replaceAll("not yet ");
        return FIRST.matcher(POSSESSIVE.matcher(without).replaceAll(" s ")).replaceAll("1");
    }

    /** What a folded word counts as. */
    static String plain(String word) {
        return NO.contains(word)
                ? "no"
                : DateWords.WEEKDAYS.english(word).orElseGet(() -> English.plain(word));
    }

    private static List<String> split(String text) {
        return text.isBlank() ? List.of() : List.of(text.strip().split("\\s+", -1));
    }

    /** "U.S." and "N A T O" are one word each. */
    static List<String> joinInitials(List<String> words) {
        List<String> joined = new ArrayList<>();
        boolean open = false;
        for (String word : words) {
            boolean initial = word.length() == 1 && Character.isLetter(word.charAt(0));
            if (initial && open && joined.get(joined.size() - 1).length() < INITIALS_MAX) {
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
}
