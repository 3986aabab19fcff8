package aide.study;

import static aide.base.Check.require;

import aide.ask.Verdict;
import aide.bank.Renames;
import aide.fsrs.Grade;

import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * One answered question.
 *
 * @param question the id of the question
 * @param answer what was typed or picked; empty for "I don't know"
 * @param verdict how it was judged
 * @param grade what the scheduler is told, unless the learner overrules it
 * @param millis how long the learner took, in milliseconds
 * @param hinted whether a hint was asked for
 * @param confidence how sure the learner was; empty where that was not said
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
        boolean hinted,
        Optional<Confidence> confidence)
        implements Event {

    /** Without a hint, and without a word on how sure the learner was. */
    public Review(
            String id,
            OffsetDateTime at,
            String question,
            Input input,
            String answer,
            Verdict verdict,
            Grade grade,
            long millis) {
        this(id, at, question, input, answer, verdict, grade, millis, false, Optional.empty());
    }

    @Override
    public Review renamed(Renames renames) {
        String now = renames.now(question);
        return now.equals(question)
                ? this
                : new Review(
                        id, at, now, input, answer, verdict, grade, millis, hinted, confidence);
    }

    /** The same answer with another verdict. */
    Review judged(Verdict other) {
        return new Review(
                id, at, question, input, answer, other, grade, millis, hinted, confidence);
    }

    /** The same answer, of which the learner was so sure. */
    Review with(Confidence said) {
        return new Review(
                id, at, question, input, answer, verdict, grade, millis, hinted, Optional.of(said));
    }

    public Review {
        require(!id.isBlank(), "id is blank");
        require(!question.isBlank(), "question is blank");
        require(millis >= 0, "millis is %d, expected 0 or more", millis);
    }
}
