package aide.study;

import aide.ask.Judge;
import aide.ask.Verdict;
import aide.bank.Bank;
import aide.bank.Question;
import aide.base.Count;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A question that has another answer than when it was last answered.
 *
 * @param was what was right then
 */
public record Change(Question question, String was) {

    /** More would hide what else there is to be told. */
    private static final int TOLD_MAX = 3;

    /** Those that are still to be asked, in the order of their ids. */
    public static List<Change> all(Progress progress, Bank bank) {
        SortedMap<String, Change> changes = new TreeMap<>();
        for (Map.Entry<String, Standing> each : progress.standings().entrySet()) {
            if (each.getValue().isChanged()) {
                String was = each.getValue().right().orElseThrow();
                bank.question(each.getKey())
                        .ifPresent(
                                question -> changes.put(question.id(), new Change(question, was)));
            }
        }
        return List.copyOf(changes.values());
    }

    /**
     * Whether the bank says otherwise by now; a better spelling says the same. Every start asks this of
     * every question, so nothing is judged where the words are the same ones.
     */
    static boolean isOf(Question question, Standing standing, Bank bank) {
        Optional<String> right = standing.right();
        return right.isPresent()
                && !right.get().equals(Right.of(question))
                && !isRight(right.get(), question, bank);
    }

    private static boolean isRight(String was, Question question, Bank bank) {
        return Judge.judge(question.answers(), was, question.ask(), bank.known())
                        .verdict()
                == Verdict.CORRECT;
    }

    /** One of them in words. */
    public String told() {
        return "%s was \"%s\", is \"%s\""
                .formatted(question.id(), was, question.answer().shown());
    }

    /** All of them in a line, the first in full; empty where there are none. */
    public static Optional<String> told(List<Change> changes) {
        if (changes.isEmpty()) {
            return Optional.empty();
        }
        List<String> told = new ArrayList<>();
        for (Change change : changes.subList(0, Math.min(TOLD_MAX, changes.size()))) {
            told.add(change.told());
        }
        if (changes.size() > TOLD_MAX) {
            told.add(changes.size() - TOLD_MAX + " more");
        }
        return Optional.of("%s %s another answer since you learned %s: %s"
                .formatted(
                        new Count(changes.size(), "question"),
                        changes.size() == 1 ? "has" : "have",
                        changes.size() == 1 ? "it" : "them",
                        String.join("; ", told)));
    }
}
