package aide.bank;

import aide.ask.Answer;
import aide.ask.Verdict;
import aide.base.Problem;

import java.util.List;
import java.util.stream.Stream;

/** What is wrong with the answers that a bank accepts. */
final class AnswerRules {

    private AnswerRules() {}

    /** Whoever types what the bank itself calls right must be right. */
    static Stream<Problem> notAccepted(Bank bank) {
        return bank.questions().stream()
                .flatMap(question ->
                        Trial.of(question, question.answers(), question.answers(), bank))
                .filter(trial -> !trial.is(Verdict.CORRECT))
                .map(trial -> trial.problem("answer"));
    }

    /** A lure that is right, even if only half or under another spelling, is a trap. */
    static Stream<Problem> alsoRight(Bank bank) {
        return bank.questions().stream()
                .flatMap(question -> Trial.of(question, question.answers(), question.lures(), bank))
                .filter(trial -> !trial.is(Verdict.WRONG))
                .map(trial -> trial.problem("lure"));
    }

    /** Of two parts that are one thing, nobody could leave out only one. */
    static Stream<Problem> samePart(Bank bank) {
        return bank.questions().stream()
                .flatMap(question -> question.answers().stream()
                        .flatMap(answer -> samePart(question, answer.parts(), bank)));
    }

    private static Stream<Problem> samePart(Question question, List<Answer> parts, Bank bank) {
        return parts.stream()
                .flatMap(part -> parts.stream()
                        .filter(other -> !other.equals(part))
                        .filter(other -> passes(question, part, other, bank))
                        .map(other -> Place.of(question)
                                .problem(
                                        "its part \"%s\" passes for \"%s\"",
                                        part.shown(), other.shown())));
    }

    private static boolean passes(Question question, Answer part, Answer other, Bank bank) {
        return Trial.of(question, List.of(other), List.of(part), bank)
                .anyMatch(trial -> trial.judgement().verdict().betterThan(Verdict.INCOMPLETE));
    }
}
