package aide.report;

import aide.bank.Bank;
import aide.study.Progress;
import aide.text.Fold;

import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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

    /** What has words that begin like the typed ones, all of them; without any, everything. */
    public List<Item> find(Optional<Shelf> shelf, String typed, Order order) {
        List<String> words = Fold.words(typed);
        return items.stream()
                .filter(item -> shelf.isEmpty() || shelf.get() == item.shelf())
                .filter(item -> item.has(words))
                .sorted(Comparator.comparing(Item::measure, order.comparator()))
                .toList();
    }
}
