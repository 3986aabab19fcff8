package aide.bank;

import aide.ask.Verdict;
import aide.base.Problem;

import java.util.stream.Stream;

/** What is wrong with the answers that a bank accepts. */
final class AnswerRules {

    private AnswerRules() {}

    /** Whoever types what the bank itself calls right must be right. */
    static Stream<Problem> notAccepted(Bank bank) {
        return bank.questions().stream()
                .flatMap(question -> Trial.of(question, question.answers(), bank))
                .filter(trial -> !trial.is(Verdict.CORRECT))
                .map(trial -> trial.problem("answer"));
    }

    /** A lure that is right, even if only half or under another spelling, is a trap. */
    static Stream<Problem> alsoRight(Bank bank) {
        return bank.questions().stream()
                .flatMap(question -> Trial.of(question, question.lures(), bank))
                .filter(trial -> !trial.is(Verdict.WRONG))
                .map(trial -> trial.problem("lure"));
    }
}
