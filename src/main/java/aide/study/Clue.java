package aide.study;

import static aide.base.Check.require;

import java.util.Set;

/**
 * What a hint tells of an answer.
 *
 * @param struck the places of options that are wrong, counted from 0; mostly none
 */
public record Clue(String words, Set<Integer> struck) {

    public Clue {
        require(!words.isBlank(), "words are blank");
        struck = Set.copyOf(struck);
    }

    static Clue of(String words) {
        return new Clue(words, Set.of());
    }
}
