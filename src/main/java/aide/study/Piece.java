package aide.study;

import aide.ask.DateSpan;
import aide.bank.Question;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What one question adds to an order of several.
 *
 * @param when its time, where it has one
 */
record Piece(Question question, Optional<DateSpan> when, String fixed, String moved) {

    static Piece dated(Question question, DateSpan when, String fixed, String moved) {
        return new Piece(question, Optional.of(when), fixed, moved);
    }

    static Piece of(Question question, String fixed, String moved) {
        return new Piece(question, Optional.empty(), fixed, moved);
    }

    LocalDate first() {
        return when.map(DateSpan::first).orElse(LocalDate.MIN);
    }

    /** Whether two could change places without being wrong. */
    boolean clashes(Piece other) {
        return question.fact().equals(other.question.fact())
                || fixed.equals(other.fixed)
                || moved.equals(other.moved)
                || when.filter(span -> other.when.filter(span::overlaps).isPresent())
                        .isPresent();
    }

    PutInOrder.Item item() {
        return new PutInOrder.Item(fixed, moved);
    }
}
