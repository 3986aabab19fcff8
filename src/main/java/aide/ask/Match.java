package aide.ask;

import aide.text.Distance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Right words held against typed ones, in any order.
 *
 * @param found right words that were typed
 * @param missing right words that were not
 * @param extra typed words that are not right ones
 * @param slips of the hand, over all words found
 */
record Match(List<String> found, List<String> missing, List<String> extra, int slips) {

    private static final int SHORT_LETTERS = 2;

    static Match of(List<String> right, List<String> typed) {
        List<String> missing = compounded(right, typed);
        List<String> extra = compounded(typed, missing);
        List<String> found = new ArrayList<>();
        for (String word : List.copyOf(missing)) {
            if (extra.remove(word)) {
                missing.remove(word);
                found.add(word);
            }
        }
        int slips = 0;
        for (String word : List.copyOf(missing)) {
            String nearest = nearest(word, new LinkedHashSet<>(extra));
            int between = Slips.between(word, nearest);
            if (between < Slips.TOO_MANY) {
                missing.remove(word);
                extra.remove(nearest);
                found.add(word);
                slips += between;
            }
        }
        return new Match(List.copyOf(found), List.copyOf(missing), List.copyOf(extra), slips);
    }

    /**
     * Slips in the whole, blanks left out: at most one, be it in a word too short to bear one
     * alone. Numbers, and words as short as US and UK, leave no room for it.
     */
    static int slipsInWhole(List<String> right, List<String> typed) {
        String whole = String.join("", right);
        int slips = Distance.between(whole, String.join("", typed), 1);
        return slips == 0 || (slips == 1 && hasRoom(whole, right, typed)) ? slips : Slips.TOO_MANY;
    }

    private static boolean hasRoom(String whole, List<String> right, List<String> typed) {
        return whole.length() >= Slips.LETTERS_FOR_ONE
                && exact(right).equals(exact(typed))
                && typed.stream().noneMatch(Slips::isLookalike)
                && right.stream().noneMatch(a -> typed.stream().anyMatch(b -> Slips.contrary(a, b)))
                && typed.containsAll(right.stream().filter(Match::isShort).toList());
    }

    private static List<String> exact(List<String> words) {
        return words.stream().filter(Slips::exact).sorted().toList();
    }

    private static boolean isShort(String word) {
        return word.length() <= SHORT_LETTERS;
    }

    boolean complete() {
        return missing.isEmpty();
    }

    private static String nearest(String right, Collection<String> typed) {
        String nearest = "";
        int least = Slips.TOO_MANY;
        for (String word : typed) {
            int slips = Slips.between(right, word);
            if (slips < least) {
                least = slips;
                nearest = word;
            }
        }
        return nearest;
    }

    /** "Build up" becomes "buildup" where the other side writes it so. */
    private static List<String> compounded(List<String> words, Collection<String> others) {
        Set<String> known = new HashSet<>(others);
        List<String> joined = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String pair = i + 1 < words.size() ? words.get(i) + words.get(i + 1) : "";
            if (known.contains(pair)) {
                joined.add(pair);
                i++;
            } else {
                joined.add(words.get(i));
            }
        }
        return joined;
    }
}
