package aide.study;

import static aide.base.Check.require;

import aide.ask.Answer;
import aide.ask.Judgement;
import aide.ask.Known;
import aide.ask.SeveralAnswer;
import aide.ask.Verdict;
import aide.bank.Bank;
import aide.bank.Question;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/**
 * Several things that are right together are to be found among wrong ones.
 *
 * @param right the places of the right ones, counted from 0
 */
public record PickSeveral(Question question, List<String> options, Set<Integer> right)
        implements Task {

    /** So many are offered, unless the answer alone is nearly as many. */
    private static final int OPTIONS = 6;

    private static final int LURES_MIN = 2;

    public PickSeveral {
        options = List.copyOf(options);
        right = Set.copyOf(right);
        require(
                !right.isEmpty() && right.size() < options.size(),
                "%d of %d options are right",
                right.size(),
                options.size());
    }

    /**
     * Mixes the parts of the answer among lures; empty where the bank has no lure for it.
     *
     * @param seed the same seed gives the same options in the same order
     */
    static Optional<Task> of(Question question, Bank bank, long seed) {
        Random random = new Random(seed);
        List<String> parts =
                question.answer().parts().stream().map(Answer::shown).toList();
        int wanted = Math.max(LURES_MIN, OPTIONS - parts.size());
        List<String> options = new ArrayList<>(Lures.drawn(question, bank, wanted, random));
        if (options.isEmpty()) {
            return Optional.empty();
        }
        options.addAll(parts);
        Collections.shuffle(options, random);
        Set<Integer> right = new TreeSet<>();
        parts.forEach(part -> right.add(options.indexOf(part)));
        return Optional.of(new PickSeveral(question, options, right));
    }

    @Override
    public Input input() {
        return Input.PICK_SEVERAL;
    }

    @Override
    public Optional<Clue> clue() {
        return Lures.clue(options, right);
    }

    @Override
    public Optional<Given> choose(List<Integer> places, Known known) {
        Set<Integer> chosen = new TreeSet<>(places);
        boolean sound = !chosen.isEmpty()
                && chosen.stream().allMatch(place -> place >= 0 && place < options.size());
        return sound ? Optional.of(new Given(listed(chosen), judged(chosen))) : Optional.empty();
    }

    private String listed(Set<Integer> chosen) {
        return SeveralAnswer.list(chosen.stream().map(options::get).toList());
    }

    /** The places decide, so that a lure is never right. */
    private Judgement judged(Set<Integer> chosen) {
        Optional<Integer> astray =
                chosen.stream().filter(place -> !right.contains(place)).findFirst();
        if (astray.isPresent()) {
            return SeveralAnswer.astray(options.get(astray.orElseThrow()));
        }
        int missing = right.size() - chosen.size();
        return missing > 0
                ? SeveralAnswer.lacking(missing, right.size())
                : new Judgement(Verdict.CORRECT, "right: " + shown());
    }
}
