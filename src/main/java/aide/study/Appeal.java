package aide.study;

import static aide.base.Check.require;

import aide.bank.Renames;
import aide.fsrs.Grade;

import java.time.OffsetDateTime;

/**
 * Says that an answer was right after all: from then on it is accepted of this learner.
 *
 * @param review the id of the review, or of what was practised
 * @param question the id of the question
 * @param answer as it was typed
 * @param grade what the review now counts as
 */
public record Appeal(
        String id, OffsetDateTime at, String review, String question, String answer, Grade grade)
        implements Event {

    public Appeal {
        require(!id.isBlank(), "id is blank");
        require(!review.isBlank(), "review is blank");
        require(!question.isBlank(), "question is blank");
        require(!answer.isBlank(), "answer is blank");
    }

    @Override
    public Appeal renamed(Renames renames) {
        return new Appeal(id, at, review, renames.now(question), answer, grade);
    }
}
