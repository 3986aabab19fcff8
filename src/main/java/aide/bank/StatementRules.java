package aide.bank;

import aide.ask.Answer;
import aide.base.Problem;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether the paragraphs that a fact cites state the answers to its questions. */
final class StatementRules {

    private StatementRules() {}

    /** Told only where every cited paragraph is at hand: it may stand in the one that is not. */
    static Stream<Problem> notStated(Bank bank, Documents documents) {
        return bank.questions().stream()
                .filter(question -> question.derived().isEmpty())
                .filter(question -> allAtHand(question, bank, documents))
                .flatMap(question -> parts(question)
                        .filter(answer ->
                                stating(question, answer, bank, documents).isEmpty())
                        .map(answer -> Place.of(question)
                                .problem(
                                        "the answer \"%s\" does not stand in %s: mend the"
                                                + " citation, or say in \"derived\" how the answer"
                                                + " follows",
                                        answer.shown(), ids(citations(question, bank)))));
    }

    /**
     * A reason that is not needed would make the others look like excuses; one is, as long as one of
     * several accepted answers stands nowhere.
     */
    static Stream<Problem> needlesslyDerived(Bank bank, Documents documents) {
        return bank.questions().stream()
                .filter(question -> question.derived().isPresent())
                .filter(question -> parts(question)
                        .noneMatch(answer ->
                                stating(question, answer, bank, documents).isEmpty()))
                .flatMap(question -> parts(question)
                        .limit(1)
                        .flatMap(answer -> stating(question, answer, bank, documents).stream()
                                .limit(1)
                                .map(citation -> Place.of(question)
                                        .problem(
                                                "the answer \"%s\" stands in %s: take"
                                                        + " \"derived\" away",
                                                answer.shown(), citation.id()))));
    }

    /** Of several things that are right together, each may stand in a paragraph of its own. */
    private static Stream<Answer> parts(Question question) {
        return question.answers().stream().flatMap(answer -> answer.parts().stream());
    }

    private static boolean allAtHand(Question question, Bank bank, Documents documents) {
        return citations(question, bank).stream()
                .allMatch(citation -> documents.passage(citation).isPresent());
    }

    private static List<Citation> stating(
            Question question, Answer answer, Bank bank, Documents documents) {
        return citations(question, bank).stream()
                .filter(citation -> documents
                        .passage(citation)
                        .filter(passage -> passage.states(answer))
                        .isPresent())
                .toList();
    }

    private static List<Citation> citations(Question question, Bank bank) {
        return bank.factOf(question).citations();
    }

    private static String ids(List<Citation> citations) {
        return citations.stream().map(Citation::id).collect(Collectors.joining(", "));
    }
}
