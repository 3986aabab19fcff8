package aide.study;

import aide.fsrs.Grade;

import java.time.LocalDate;

/**
 * An answer that stands: it was not taken back.
 *
 * @param grade what it counts with, by the learner's own word where that overruled the verdict
 * @param before how well the question was known until then
 * @param practised whether it left the schedule alone
 */
public record Answered(Review review, Grade grade, Maturity before, boolean practised) {

    public LocalDate day() {
        return StudyDay.of(review.at());
    }

    public boolean isRight() {
        return grade != Grade.AGAIN;
    }
}
