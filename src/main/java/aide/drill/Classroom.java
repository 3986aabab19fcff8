package aide.drill;

import aide.bank.Bank;
import aide.bank.Question;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a set-up can choose from.
 *
 * @param missed the ids of the questions that each class missed when it was last drilled, by its title
 */
public record Classroom(Bank bank, Map<String, Set<String>> missed) {

    public Classroom {
        missed = Map.copyOf(missed);
    }

    /** What this class missed last time; empty where that is not known. */
    public Set<String> missedBy(String title) {
        return Optional.ofNullable(missed.get(title)).orElse(Set.of());
    }

    List<String> topics() {
        return bank.facts().stream().map(fact -> fact.topic()).distinct().toList();
    }

    List<String> sources() {
        return bank.sources().stream().map(source -> source.id()).toList();
    }

    /** How many questions of the set-up there are to draw from. */
    public int stock(SetUp setUp) {
        return (int)
                setUp.scope().of(bank).stream().filter(Classroom::canBeChosen).count();
    }

    /** Where several things are right, no single choice is. */
    static boolean canBeChosen(Question question) {
        return question.answer().parts().size() == 1;
    }
}
