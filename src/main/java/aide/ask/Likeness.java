package aide.ask;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How a typed text fits a name that is whole in it.
 *
 * @param slips of the hand it needed
 * @param rest typed words the name does not explain
 */
record Likeness(Spelled spelled, int slips, List<String> rest) {

    /** The fewest words unexplained, then the fewest slips. */
    static final Comparator<Likeness> BEST = Comparator.<Likeness>comparingInt(
                    likeness -> likeness.rest().size())
            .thenComparingInt(Likeness::slips);

    /** Without the words the name bears, and those of the question; "not" always stays. */
    Likeness explained(Known known, Asked asked, Typed typed) {
        Bearing bearing = spelled.bearing();
        Map<String, Boolean> strange = new HashMap<>();
        List<String> unexplained = rest.stream()
                .filter(word ->
                        strange.computeIfAbsent(word, any -> isStrange(any, known, asked, typed)))
                .toList();
        Map<String, Boolean> given = new HashMap<>();
        List<String> foreign = unexplained.stream()
                .filter(word -> !given.computeIfAbsent(word, bearing::isGivenName))
                .toList();
        return new Likeness(spelled, slips + unexplained.size() - foreign.size(), foreign);
    }

    private boolean isStrange(String word, Known known, Asked asked, Typed typed) {
        return Words.isNegation(word)
                || !(spelled.bearing().own().contains(word)
                        || asked.inPassing().contains(word)
                        || goesWithIt(word, known, typed));
    }

    /** Another person does not, except as owner: "Putin's aide Yuri Ushakov". */
    private boolean goesWithIt(String word, Known known, Typed typed) {
        Bearing bearing = spelled.bearing();
        if (known.isPerson(word)) {
            return bearing.isPerson() && typed.words().owners().contains(word);
        }
        boolean country = known.isCountry(word) || English.isCountry(word);
        if (country && !bearing.country().isEmpty()) {
            return bearing.country().contains(word);
        }
        return bearing.bears(word)
                || (typed.words().initials().contains(word) && bearing.isInitials(word))
                || (bearing.isPerson()
                        && known.isCountry(word)
                        && bearing.role().stream().noneMatch(known::isCountry));
    }

    /** How many words of the name itself were typed. */
    int weight() {
        return spelled.words().size();
    }

    boolean exact() {
        return slips == 0 && rest.isEmpty();
    }

    /** Nothing but this name was typed. */
    boolean alone() {
        return rest.isEmpty();
    }
}
