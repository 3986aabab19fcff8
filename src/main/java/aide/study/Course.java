package aide.study;

import aide.bank.Bank;
import aide.bank.Kind;
import aide.bank.Question;
import aide.fsrs.Scheduler;

import java.util.List;
import java.util.Set;

/**
 * What does not change while a learner studies.
 *
 * @param kinds the kinds of questions that are asked
 */
public record Course(Bank bank, Scheduler scheduler, Limits limits, Set<Kind> kinds) {

    public Course {
        kinds = Set.copyOf(kinds);
    }

    /** Those of the bank that are asked, in the order in which they are taught. */
    public List<Question> questions() {
        if (kinds.size() == Kind.values().length) {
            return bank.questions();
        }
        return bank.questions().stream()
                .filter(question -> kinds.contains(question.kind()))
                .toList();
    }
}
