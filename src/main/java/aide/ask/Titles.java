package aide.ask;

import java.util.List;
import java.util.Set;

/** Words put before or behind a person's name that do not belong to it. */
final class Titles {

    private static final Set<String> WORDS = Words.set("""
            mr mrs ms miss dr sir madam herr frau pan pani monsieur jr sr
            president vice prime fm affairs premier minister foreign deputy secretary state general chancellor
            ambassador senator envoy spokesman spokesperson spokeswoman press national security
            adviser aide presidential leader chief head journalist reporter correspondent
            white house kremlin prezident ministr posol sekretar""");

    private Titles() {}

    /** The words without titles; titles alone stay. */
    static List<String> removed(List<String> words) {
        List<String> bare = words.stream().filter(word -> !contains(word)).toList();
        return bare.isEmpty() ? words : bare;
    }

    static boolean contains(String word) {
        return WORDS.contains(word)
                || WORDS.stream().anyMatch(title -> Slips.between(title, word) == 1);
    }
}
