package aide.study;

import static aide.base.Check.require;

import aide.ask.Judgement;
import aide.ask.Known;
import aide.ask.Verdict;
import aide.bank.Bank;
import aide.bank.Question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * The answer is to be found among wrong ones.
 *
 * @param right the place of the right one, counted from 0
 */
public record PickOne(Question question, List<String> options, int right) implements Task {

    static final int LURES = 3;

    public PickOne {
        options = List.copyOf(options);
        require(
                right >= 0 && right < options.size(),
                "right is %d of %d options",
                right,
                options.size());
    }

    /**
     * Mixes the answer among lures; empty where the bank has no lure for it.
     *
     * @param seed the same seed gives the same options in the same order
     */
    public static Optional<Task> of(Question question, Bank bank, long seed) {
        Random random = new Random(seed);
        List<String> options = new ArrayList<>(Lures.drawn(question, bank, LURES, random));
        if (options.isEmpty()) {
            return Optional.empty();
        }
        int right = random.nextInt(options.size() + 1);
        options.add(right, question.answer().shown());
        return Optional.of(new PickOne(question, options, right));
    }

    @Override
    public Input input() {
        return Input.PICK;
    }

    @Override
    public Optional<Clue> clue() {
        return Lures.clue(options, Set.of(right));
    }

    @Override
    public Optional<Given> choose(List<Integer> places, Known known) {
        return places.size() == 1 && isThere(places.get(0))
                ? Optional.of(picked(places.get(0), known))
                : Optional.empty();
    }

    private boolean isThere(int place) {
        return place >= 0 && place < options.size();
    }

    /** The place decides; the judge says why, but a lure is never right. */
    private Given picked(int place, Known known) {
        Given given = Given.of(question, options.get(place), known);
        if (place == right) {
            String why = given.judgement().why();
            return new Given(given.answer(), new Judgement(Verdict.CORRECT, why));
        }
        return given.judgement().verdict() == Verdict.WRONG
                ? given
                : new Given(given.answer(), new Judgement(Verdict.WRONG, "this was " + shown()));
    }
}
