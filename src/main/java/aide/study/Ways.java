package aide.study;

import aide.bank.Bank;
import aide.bank.Question;
import aide.fsrs.Chance;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Which of the ways of input a question is asked in: by how well it is known, from recognising it to
 * recalling it, and for a change among its like.
 *
 * <table>
 * <caption>The ways</caption>
 * <tr><td>new, or being learnt<td>pick one; several where several are right
 * <tr><td>known<td>type
 * <tr><td>known for three weeks<td>type, but every third time put in order among others that are
 * known, and every third time, where a city is the answer, found on the map
 * </table>
 */
final class Ways {

    private static final int TURNS = 3;

    private Ways() {}

    /** The same task for the same standing: what it is depends on no chance. */
    static Task task(Question question, Bank bank, Progress progress) {
        Standing standing = progress.of(question.id());
        long seed = Double.doubleToLongBits(Chance.of(question.id(), standing.reviews()));
        Optional<Task> easier = Optional.empty();
        if (!standing.isKnown()) {
            easier = Task.picked(question, bank, seed);
        } else if (isTurn(standing, 0)) {
            easier = ordered(question, bank, progress, seed);
        } else if (isTurn(standing, 1)) {
            easier = PickOnMap.of(question, bank, seed);
        }
        return easier.isPresent() ? easier.get() : new TypeIn(question);
    }

    private static boolean isTurn(Standing standing, int turn) {
        return Maturity.of(standing) == Maturity.MATURE && standing.reviews() % TURNS == turn;
    }

    /** Where a question fits in more than one order, they take turns. */
    private static Optional<Task> ordered(
            Question question, Bank bank, Progress progress, long seed) {
        List<Arrangement> fitting = new ArrayList<>();
        for (Arrangement each : Arrangement.ALL) {
            if (each.piece(question, bank.factOf(question)).isPresent()) {
                fitting.add(each);
            }
        }
        Collections.rotate(fitting, -(progress.of(question.id()).reviews() / TURNS));
        return fitting.stream()
                .flatMap(each -> LineUp.of(each, question, bank, progress, seed).stream())
                .findFirst();
    }
}
