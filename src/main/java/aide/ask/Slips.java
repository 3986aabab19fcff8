package aide.ask;

import aide.text.Distance;

import java.util.List;
import java.util.Set;

/**
 * How many slips of the hand may turn one word into another: one from five letters on, two from
 * nine. Never a ratio of likeness, by which Genoa is nearer to Geneva than Genf is.
 */
final class Slips {

    /** More slips than ever pass. */
    static final int TOO_MANY = 3;

    static final int LETTERS_FOR_ONE = 5;
    private static final int LETTERS_FOR_TWO = 9;

    /** Words that turn another into its opposite when put before it. */
    private static final Set<String> UN =
            Set.of("un", "in", "im", "il", "ir", "non", "dis", "de", "anti", "a", "mis");

    private static final List<String> COMPASS = List.of("north", "south", "east", "west");

    /** Words of their own, a slip or two away from what diplomats say, and meaning another thing. */
    private static final Set<String> LOOKALIKES = Words.set("""
            auction fraction reaction crash class clasp flash lash slash corporation operation
            delegation derisive derisively divisive divisively incisive incisively horse router
            siena sienna genoa dark bark park
            cooperative aggressive regression digression progression zelenska zelenskaya""");

    private Slips() {}

    /** Slips between a right word and a typed one, or {@link #TOO_MANY}. */
    static int between(String right, String typed) {
        if (right.equals(typed)) {
            return 0;
        }
        int max = allowed(right);
        if (max == 0) {
            return TOO_MANY;
        }
        int slips = Math.min(
                Distance.between(right, completed(right, typed), max),
                English.people(right)
                        .map(people -> Distance.between(people, typed, 1))
                        .orElse(TOO_MANY));
        boolean other = slips > max
                || exact(right)
                || exact(typed)
                || contrary(right, typed)
                || compass(right) != compass(typed)
                || isLookalike(typed);
        return other ? TOO_MANY : slips;
    }

    /** "congres" and "weks" have lost their last letter, being taken for plurals. */
    private static String completed(String right, String typed) {
        return right.endsWith("s") && !typed.endsWith("s") ? typed + "s" : typed;
    }

    /** A word that is no misspelling of another, however near. */
    static boolean isLookalike(String word) {
        return LOOKALIKES.contains(word);
    }

    static int allowed(String right) {
        int letters = right.length();
        return letters < LETTERS_FOR_ONE ? 0 : letters < LETTERS_FOR_TWO ? 1 : 2;
    }

    /** A digit is never a slip: 10000 is not 100000, and Mark IV is not Mark VI. */
    static boolean exact(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }

    /** One letter or two make another thing: possible and impossible, a week and weeks. */
    static boolean contrary(String a, String b) {
        return opposite(a, b) || plural(a, b);
    }

    static boolean opposite(String a, String b) {
        return negates(a, b) || negates(b, a);
    }

    private static boolean negates(String shorter, String longer) {
        return longer.length() > shorter.length()
                && longer.endsWith(shorter)
                && UN.contains(longer.substring(0, longer.length() - shorter.length()));
    }

    private static boolean plural(String a, String b) {
        return (a.length() == b.length() + 1 && a.endsWith("s") && a.startsWith(b))
                || (b.length() == a.length() + 1 && b.endsWith("s") && b.startsWith(a));
    }

    private static int compass(String word) {
        int point = 0;
        for (String name : COMPASS) {
            point = point * 2 + (word.contains(name) ? 1 : 0);
        }
        return point;
    }
}
