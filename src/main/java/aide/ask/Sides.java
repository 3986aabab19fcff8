package aide.ask;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Whose the counted things are: a hundred thousand Ukrainian troops are not Russian ones. */
final class Sides {

    /** Whom forces belong to besides countries; two languages have endings of their own. */
    private static final Set<String> FORCES =
            Words.set("nato ally allied western rebel separatist ukrainsk amerikansk");

    private static final int STEM_LETTERS = 8;

    private static final Set<String> LINKS = Words.set("of from");

    private Sides() {}

    /** Those that stand before a counted thing, behind it ("troops of Ukraine"), or are counted. */
    static Set<String> in(List<String> folded) {
        List<String> words = Words.joinInitials(folded);
        return IntStream.range(0, words.size())
                .boxed()
                .flatMap(i -> at(i, words))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> at(int i, List<String> words) {
        String side = Words.plain(words.get(i));
        boolean before = i + 1 < words.size() && Units.isThing(Words.plain(words.get(i + 1)));
        boolean behind = i >= 2
                && LINKS.contains(words.get(i - 1))
                && Units.isThing(Words.plain(words.get(i - 2)));
        boolean counted = words.get(i).endsWith("ans");
        return isSide(side) && (before || behind || counted) ? Stream.of(side) : Stream.empty();
    }

    private static boolean isSide(String word) {
        return English.isCountry(word)
                || FORCES.contains(word)
                || (word.length() > STEM_LETTERS
                        && FORCES.stream()
                                .filter(side -> side.length() >= STEM_LETTERS)
                                .anyMatch(word::startsWith));
    }
}
