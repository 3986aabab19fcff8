package aide.study;

import static aide.base.Check.require;

import aide.ask.Verdict;
import aide.fsrs.Grade;

import java.time.OffsetDateTime;

/**
 * One answered question.
 *
 * @param question the id of the question
 * @param answer what was typed or picked; empty for "I don't know"
 * @param verdict how it was judged
 * @param grade what the scheduler is told, unless the learner overrules it
 * @param millis how long the learner took, in milliseconds
 * @param hinted whether a hint was asked for
 */
public record Review(
        String id,
        OffsetDateTime at,
        String question,
        Input input,
        String answer,
        Verdict verdict,
        Grade grade,
        long millis,
        boolean hinted)
        implements Event {

    /** Without a hint. */
    public Review(
            String id,
            OffsetDateTime at,
            String question,
            Input input,
            String answer,
            Verdict verdict,
            Grade grade,
            long millis) {
        this(id, at, question, input, answer, verdict, grade, millis, false);
    }

    /** The same answer with another verdict. */
    Review judged(Verdict other) {
        return new Review(id, at, question, input, answer, other, grade, millis, hinted);
    }

    public Review {
        require(!id.isBlank(), "id is blank");
        require(!question.isBlank(), "question is blank");
        require(millis >= 0, "millis is %d, expected 0 or more", millis);
    }
}
