package aide.ask;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/** How words begin and how long they are: a hint that gives nobody an answer who never knew it. */
final class Initials {

    /** Of a longer text, the length of every word would be more to read than the words. */
    private static final int WORDS_MAX = 3;

    private static final IntPredicate SIGNIFICANT = Character::isLetterOrDigit;

    private Initials() {}

    /** "8 and 5 letters, beginning with V and P". */
    static String of(String text) {
        List<String> words = Stream.of(text.split("\\s+", -1))
                .filter(word -> word.codePoints().anyMatch(SIGNIFICANT))
                .toList();
        if (words.size() > WORDS_MAX) {
            return words.size() + " words, beginning with " + first(text);
        }
        List<String> lengths = words.stream().map(Initials::length).toList();
        String noun = lengths.equals(List.of("1")) ? " letter" : " letters";
        String firsts = SeveralAnswer.list(words.stream().map(Initials::first).toList());
        return SeveralAnswer.list(lengths) + noun + ", beginning with " + firsts;
    }

    /** The first letter or digit. */
    static String first(String text) {
        return text.codePoints()
                .filter(SIGNIFICANT)
                .mapToObj(Character::toString)
                .findFirst()
                .orElse("");
    }

    private static String length(String word) {
        return String.valueOf(word.codePoints().filter(SIGNIFICANT).count());
    }
}
