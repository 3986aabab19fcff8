package aide.bank;

import static aide.base.Check.require;
import static aide.base.Check.requireAtMost;
import static aide.base.Check.requireText;

import aide.ask.Answer;

import java.util.List;
import java.util.Optional;

/**
 * One way of asking for a part of a fact.
 *
 * @param id unlike any other's in the bank: the fact's id, a slash, its own
 * @param fact the id of its fact; questions of one fact are siblings
 * @param answers what is accepted; the first is the one shown
 * @param lures wrong choices to offer beside the right one
 * @param derived why no cited paragraph states the answer itself, where none does
 */
public record Question(
        String id,
        String fact,
        Kind kind,
        String ask,
        List<Answer> answers,
        List<Answer> lures,
        Optional<String> derived) {

    private static final int ANSWERS_MAX = 100;

    public Question {
        requireText(ask, "ask is blank");
        answers = List.copyOf(answers);
        lures = List.copyOf(lures);
        require(!answers.isEmpty(), "question has no answer");
        requireAtMost(answers.size(), ANSWERS_MAX, "there are %d answers, expected at most %d");
        requireAtMost(lures.size(), ANSWERS_MAX, "there are %d lures, expected at most %d");
        require(derived.isEmpty() || !derived.get().isBlank(), "derived is blank");
    }

    /** The answer that is shown. */
    public Answer answer() {
        return answers.get(0);
    }
}
