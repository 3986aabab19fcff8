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

    /** Without the words the name bears, and those of the question. */
    Likeness explained(Known known) {
        List<String> unexplained = rest.stream()
                .filter(word -> !spelled.bearing().own().contains(word))
                .filter(word -> known.isPerson(word) || !spelled.bearing().bears(word))
                .filter(word -> !known.asked().inPassing().contains(word))
                .toList();
        return new Likeness(spelled, slips, unexplained);
    }

    boolean exact() {
        return slips == 0 && rest.isEmpty();
    }

    /** Nothing but this name was typed. */
    boolean alone() {
        return rest.isEmpty();
    }
}
