package aide.study;

import aide.bank.Bank;
import aide.bank.Kind;
import aide.fsrs.Scheduler;

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
}
