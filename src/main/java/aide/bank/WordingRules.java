package aide.bank;

import aide.ask.Answer;
import aide.base.Problem;
import aide.text.Fold;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What is wrong with how questions are worded. */
final class WordingRules {

    private WordingRules() {}

    static Stream<Problem> givenAway(Bank bank) {
        return bank.questions().stream()
                .flatMap(question -> question.answers().stream()
                        .flatMap(answer -> answer.parts().stream())
                        .filter(new Passage(question.ask())::states)
                        .map(Answer::shown)
                        .map(shown -> Place.of(question)
                                .problem("its wording gives the answer \"%s\" away", shown)));
    }

    /** Of two questions that read alike, a learner cannot tell which answer is wanted. */
    static Stream<Problem> askedTwice(Bank bank) {
        Map<List<String>, String> idByWords = new HashMap<>();
        return bank.questions().stream().flatMap(question -> {
            String first =
                    idByWords.computeIfAbsent(Fold.words(question.ask()), any -> question.id());
            return first.equals(question.id())
                    ? Stream.empty()
                    : Stream.of(Place.of(question).problem("is worded like \"%s\"", first));
        });
    }
}
