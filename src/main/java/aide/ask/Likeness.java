package aide.ask;

import java.util.Comparator;
import java.util.List;

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
        List<String> unexplained = rest.stream()
                .filter(word -> Words.isNegation(word)
                        || !(bearing.own().contains(word)
                                || asked.inPassing().contains(word)
                                || goesWithIt(word, known, typed)))
                .toList();
        List<String> foreign =
                unexplained.stream().filter(word -> !bearing.isGivenName(word)).toList();
        return new Likeness(spelled, slips + unexplained.size() - foreign.size(), foreign);
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
