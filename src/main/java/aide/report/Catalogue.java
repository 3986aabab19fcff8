package aide.report;

import aide.bank.Bank;
import aide.study.Progress;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * All facts, names and questions of a bank, to be looked up by words.
 *
 * <p>Words are folded, and whatever mentions a name is found by every spelling of it: so Зеленс finds
 * what says Zelensky.
 */
public record Catalogue(List<Item> items) {

    public Catalogue {
        items = List.copyOf(items);
    }

    public static Catalogue of(Bank bank, Progress progress, OffsetDateTime now) {
        return new Cataloguer(bank, progress, now).catalogue();
    }

    /** All of it in that order, to be looked through as often as one likes. */
    public Index by(Order order) {
        return Index.of(this, order);
    }
}
