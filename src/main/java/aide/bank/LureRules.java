package aide.bank;

import aide.ask.Answer;
import aide.ask.SeveralAnswer;
import aide.ask.WordsAnswer;
import aide.base.Count;
import aide.base.Problem;
import aide.text.Fold;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What is wrong with the wrong choices of a bank. */
final class LureRules {

    /** A question is first asked with four choices. */
    private static final int WRONG_CHOICES_MIN = 3;

    private LureRules() {}

    static Stream<Problem> twice(Bank bank) {
        return bank.questions().stream().flatMap(LureRules::twiceIn);
    }

    private static Stream<Problem> twiceIn(Question question) {
        Set<List<String>> seen = new HashSet<>();
        return question.lures().stream()
                .map(Answer::shown)
                .filter(lure -> !seen.add(Fold.words(lure)))
                .map(lure ->
                        Place.of(question).problem("its lure \"%s\" stands there twice", lure));
    }

    static Stream<Problem> tooFew(Bank bank) {
        return bank.questions().stream().flatMap(question -> {
            long choices = wrongChoices(question, bank);
            return choices >= WRONG_CHOICES_MIN
                    ? Stream.empty()
                    : Stream.of(Place.of(question)
                            .problem(
                                    "has %s, expected %d or more: add to its \"lures\"",
                                    new Count(choices, "wrong choice"), WRONG_CHOICES_MIN));
        });
    }

    private static long wrongChoices(Question question, Bank bank) {
        return Stream.concat(question.lures().stream(), borrowed(question, bank))
                .map(Answer::shown)
                .distinct()
                .count();
    }

    /** Where its own lures do not suffice, a question is asked with answers to others like it. */
    private static Stream<Answer> borrowed(Question question, Bank bank) {
        return bank.questions().stream()
                .filter(other -> other.kind() == question.kind())
                .filter(other -> !other.fact().equals(question.fact()))
                .map(Question::answer)
                .filter(other -> other.getClass() == question.answer().getClass())
                .filter(other -> !(other instanceof WordsAnswer))
                .filter(other -> !(other instanceof SeveralAnswer))
                .filter(other -> !question.answers().contains(other));
    }
}
