package aide.study;

import aide.ask.Known;
import aide.bank.Bank;
import aide.bank.Entry.Position;
import aide.bank.Question;

import java.util.List;
import java.util.Optional;

/**
 * What a learner is asked to do with a question. Screens tell apart its {@link Input} and no more: a
 * choice among cities may be shown as names or as marks on a map.
 */
public sealed interface Task permits PickOne, PickOnMap, PickSeveral, PutInOrder, TypeIn {

    /**
     * One choice, or several where several things are right; empty where the bank has no lure.
     *
     * @param seed the same seed gives the same options in the same order
     */
    static Optional<Task> picked(Question question, Bank bank, long seed) {
        return question.answer().parts().size() > 1
                ? PickSeveral.of(question, bank, seed)
                : PickOne.of(question, bank, seed);
    }

    /** The question whose knowledge is tried, and which alone is scheduled by the answer. */
    Question question();

    Input input();

    /** What is to be done, in words. */
    default String ask() {
        return question().ask();
    }

    /** What is right, as it is shown after the answer. */
    default String shown() {
        return question().answer().shown();
    }

    /** What there is to choose from; nothing where the answer is typed. */
    default List<String> options() {
        return List.of();
    }

    /** Where the options lie, for a map; mostly nothing. */
    default List<Position> places() {
        return List.of();
    }

    /** What options are to be put beside, place by place; mostly nothing. */
    default List<String> beside() {
        return List.of();
    }

    /** What a hint tells; empty where nothing can be told short of the answer. */
    Optional<Clue> clue();

    /** What is given by choosing these options, counted from 0, in this order; empty where that is no answer. */
    default Optional<Given> choose(List<Integer> places, Known known) {
        return Optional.empty();
    }

    /** What is given by typing; empty where that is no answer. */
    default Optional<Given> type(String text, Known known) {
        return Optional.of(Given.of(question(), text, known));
    }
}
