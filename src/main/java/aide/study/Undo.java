package aide.study;

import static aide.base.Check.require;

import java.time.OffsetDateTime;

/**
 * Takes a review back, as if it had never been given.
 *
 * @param review the id of the review
 */
public record Undo(String id, OffsetDateTime at, String review) implements Event {

    public Undo {
        require(!id.isBlank(), "id is blank");
        require(!review.isBlank(), "review is blank");
    }
}
