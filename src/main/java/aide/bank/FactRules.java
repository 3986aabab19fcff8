package aide.bank;

import aide.ask.Answer;
import aide.ask.DateAnswer;
import aide.ask.DateSpan;
import aide.base.Problem;

import java.util.List;
import java.util.stream.Stream;

/** What is wrong with the facts of a bank. */
final class FactRules {

    private FactRules() {}

    static Stream<Problem> noQuestion(Bank bank) {
        return bank.facts().stream()
                .filter(fact -> fact.questions().isEmpty())
                .map(fact -> Place.of(fact).problem("has no question, so nobody ever learns it"));
    }

    /** Claims differ because they stand in different places, or else one of them is misplaced. */
    static Stream<Problem> sameParagraph(Bank bank) {
        return bank.facts().stream()
                .flatMap(fact -> fact.dispute().stream()
                        .map(FactRules::paragraphs)
                        .filter(paragraphs -> paragraphs.size() == 1)
                        .map(paragraphs -> Place.of(fact)
                                .problem(
                                        "all claims of its dispute cite %s alone,"
                                                + " expected two paragraphs or more",
                                        paragraphs.get(0).id())));
    }

    private static List<Citation> paragraphs(Dispute dispute) {
        return dispute.claims().stream()
                .flatMap(claim -> claim.citations().stream())
                .distinct()
                .toList();
    }

    /** The timeline would show one date and the answer another. */
    static Stream<Problem> anotherDate(Bank bank) {
        return bank.questions().stream()
                .filter(question -> question.kind() == Kind.WHEN)
                .flatMap(question -> bank.factOf(question).when().stream()
                        .filter(when -> outside(when, question.answer()))
                        .map(when -> Place.of(question)
                                .problem(
                                        "the answer is %s, but \"when\" of its fact is %s",
                                        question.answer().shown(), when.shown())));
    }

    private static boolean outside(DateSpan when, Answer answer) {
        return answer instanceof DateAnswer date
                && !when.contains(date.span())
                && !date.span().contains(when);
    }
}
