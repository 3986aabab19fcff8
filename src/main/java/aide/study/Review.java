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
 * @param anew whether what was known of the question before counts no more, for it has another answer
 * @param right what the bank showed as right; empty where that was not kept
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
        Optional<Confidence> confidence,
        boolean anew,
        Optional<String> right)
        implements Event {

    /** Without a word on what was right. */
    public Review(
            String id,
            OffsetDateTime at,
            String question,
            Input input,
            String answer,
            Verdict verdict,
            Grade grade,
            long millis,
            boolean hinted,
            Optional<Confidence> confidence) {
        this(
                id,
                at,
                question,
                input,
                answer,
                verdict,
                grade,
                millis,
                hinted,
                confidence,
                false,
                Optional.empty());
    }

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
        return now.equals(question) ? this : but(now, verdict, confidence);
    }

    /** The same answer with another verdict. */
    Review judged(Verdict other) {
        return but(question, other, confidence);
    }

    /** The same answer once more, at another moment and with the grade that counts. */
    Review again(String other, OffsetDateTime moment, Grade counting) {
        return new Review(
                other,
                moment,
                question,
                input,
                answer,
                verdict,
                counting,
                millis,
                hinted,
                confidence,
                anew,
                right);
    }

    /** The same answer, of which the learner was so sure. */
    Review with(Confidence said) {
        return but(question, verdict, Optional.of(said));
    }

    private Review but(String asked, Verdict judged, Optional<Confidence> said) {
        return new Review(
                id, at, asked, input, answer, judged, grade, millis, hinted, said, anew, right);
    }

    public Review {
        require(!id.isBlank(), "id is blank");
        require(!question.isBlank(), "question is blank");
        require(millis >= 0, "millis is %d, expected 0 or more", millis);
    }
}
