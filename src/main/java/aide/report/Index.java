package aide.report;

import aide.text.Fold;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A catalogue in one order, put into it once, however many letters are typed then.
 *
 * @param items all of the catalogue's
 */
public record Index(Catalogue catalogue, Order order, List<Item> items) {

    public Index {
        items = List.copyOf(items);
    }

    static Index of(Catalogue catalogue, Order order) {
        Comparator<Item> comparator = Comparator.comparing(Item::measure, order.comparator());
        return new Index(
                catalogue, order, catalogue.items().stream().sorted(comparator).toList());
    }

    /** The same things in another order; what is alike in it stands as in the catalogue. */
    public Index by(Order other) {
        return of(catalogue, other);
    }

    /** What has words that begin like the typed ones, all of them; without any, everything. */
    public List<Item> find(Optional<Shelf> shelf, String typed) {
        List<String> starts = Fold.words(typed).stream().map(" "::concat).toList();
        return items.stream()
                .filter(item -> shelf.isEmpty() || shelf.get() == item.shelf())
                .filter(item -> item.has(starts))
                .toList();
    }
}
