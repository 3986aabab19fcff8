package aide.study;

import aide.bank.Renames;

import java.time.OffsetDateTime;

/**
 * An answer that leaves the schedule alone: it was given for practice, be the question due or not.
 *
 * @param review the answer, with the grade it would have counted with
 */
public record Practised(Review review) implements Event {

    @Override
    public String id() {
        return review.id();
    }

    @Override
    public OffsetDateTime at() {
        return review.at();
    }

    @Override
    public Practised renamed(Renames renames) {
        return new Practised(review.renamed(renames));
    }
}
