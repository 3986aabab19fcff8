package aide.study;

import static aide.base.Check.require;

import aide.fsrs.Grade;

import java.time.OffsetDateTime;

/**
 * Gives a review another grade than its verdict stands for: the learner knows better.
 *
 * @param review the id of the review
 */
public record Overrule(String id, OffsetDateTime at, String review, Grade grade) implements Event {

    public Overrule {
        require(!id.isBlank(), "id is blank");
        require(!review.isBlank(), "review is blank");
    }
}
