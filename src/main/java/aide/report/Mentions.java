package aide.report;

import aide.bank.Entry;
import aide.text.Fold;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the names of a bank in what it says, in any of their spellings. */
final class Mentions {

    /** "US" is a word of its own in small letters, and X is anybody's. */
    private static final int LETTERS_MIN = 4;

    /** One spelling, in words. */
    private record Spelling(List<String> words, String name) {}

    private final Map<String, List<Spelling>> byFirstWord = new HashMap<>();

    Mentions(List<Entry> entries) {
        for (Entry entry : entries) {
            entry.name()
                    .spellings()
                    .forEach(spelling -> add(Fold.words(spelling), entry.name().id()));
        }
    }

    private void add(List<String> words, String name) {
        if (String.join("", words).length() >= LETTERS_MIN) {
            byFirstWord
                    .computeIfAbsent(words.get(0), any -> new ArrayList<>())
                    .add(new Spelling(words, name));
        }
    }

    /** The ids of all whose words stand there in a row, by {@link Fold#words}. */
    Set<String> in(List<String> words) {
        Set<String> found = new LinkedHashSet<>();
        for (int at = 0; at < words.size(); at++) {
            List<String> rest = words.subList(at, words.size());
            for (Spelling spelling : byFirstWord.getOrDefault(words.get(at), List.of())) {
                if (begins(rest, spelling.words())) {
                    found.add(spelling.name());
                }
            }
        }
        return found;
    }

    private static boolean begins(List<String> words, List<String> with) {
        return words.size() >= with.size() && words.subList(0, with.size()).equals(with);
    }
}
