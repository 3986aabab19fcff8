package aide.bank;

import aide.ask.Answer;
import aide.ask.SeveralAnswer;
import aide.ask.WordsAnswer;
import aide.base.Count;
import aide.base.Problem;
import aide.text.Fold;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        Map<Form, Map<String, List<Question>>> lenders = lenders(bank);
        return bank.questions().stream().flatMap(question -> {
            long choices =
                    wrongChoices(question, lenders.getOrDefault(Form.of(question), Map.of()));
            return choices >= WRONG_CHOICES_MIN
                    ? Stream.empty()
                    : Stream.of(Place.of(question)
                            .problem(
                                    "has %s, expected %d or more: add to its \"lures\"",
                                    new Count(choices, "wrong choice"), WRONG_CHOICES_MIN));
        });
    }

    /** Which answers may stand in for lures: answers to others like it. */
    private record Form(Kind kind, Class<?> type) {

        static Form of(Question question) {
            return new Form(question.kind(), question.answer().getClass());
        }

        boolean lends() {
            return type != WordsAnswer.class && type != SeveralAnswer.class;
        }
    }

    /** By form and answer; of two facts at most, for one of them is another than any that borrows. */
    private static Map<Form, Map<String, List<Question>>> lenders(Bank bank) {
        Map<Form, Map<String, List<Question>>> lenders = new HashMap<>();
        for (Question question : bank.questions()) {
            List<Question> alike = lenders.computeIfAbsent(
                            Form.of(question), any -> new LinkedHashMap<>())
                    .computeIfAbsent(question.answer().shown(), any -> new ArrayList<>());
            if (alike.size() < 2
                    && alike.stream().noneMatch(each -> each.fact().equals(question.fact()))) {
                alike.add(question);
            }
        }
        return lenders;
    }

    /** No more than are needed. */
    private static long wrongChoices(Question question, Map<String, List<Question>> lenders) {
        return Stream.concat(question.lures().stream(), borrowed(question, lenders))
                .map(Answer::shown)
                .distinct()
                .limit(WRONG_CHOICES_MIN)
                .count();
    }

    /** Where its own lures do not suffice, a question is asked with answers to others like it. */
    private static Stream<Answer> borrowed(Question question, Map<String, List<Question>> lenders) {
        if (!Form.of(question).lends()) {
            return Stream.empty();
        }
        return lenders.values().stream()
                .flatMap(List::stream)
                .filter(other -> !other.fact().equals(question.fact()))
                .map(Question::answer)
                .filter(other -> !question.answers().contains(other));
    }
}
