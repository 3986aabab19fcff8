package aide.ask;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The wording of a question, for a learner may repeat it.
 *
 * @param words all of them
 * @param inPassing those written small: they name nobody
 */
record Asked(Set<String> words, Set<String> inPassing) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}]+");

    static Asked of(String question) {
        Set<String> small = new HashSet<>();
        WORD.matcher(question)
                .results()
                .map(word -> word.group())
                .filter(word -> Character.isLowerCase(word.codePointAt(0)))
                .forEach(word -> small.addAll(Words.of(word).list()));
        return new Asked(Set.copyOf(new HashSet<>(Words.of(question).list())), Set.copyOf(small));
    }
}
