package aide.sheet;

import aide.bank.Entry;
import aide.bank.Question;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Makes version after version of the same questions, in an order of its own as long as there is one. */
final class Versions {

    /** So many times is an order drawn anew that another version has; then there is hardly another. */
    private static final int TRIES = 50;

    private final List<Item> items;
    private final Chronicle chronicle;
    private final List<Entry> places;
    private final Random random;
    private final Set<List<Question>> taken = new HashSet<>();

    Versions(List<Item> items, Chronicle chronicle, List<Entry> places, Random random) {
        this.items = List.copyOf(items);
        this.chronicle = chronicle;
        this.places = List.copyOf(places);
        this.random = random;
    }

    Version next(String letter) {
        List<Item> mixed = ordered().stream().map(item -> item.mixed(random)).toList();
        return new Version(letter, mixed, chronicle.rows(random), shuffled(places));
    }

    private List<Item> ordered() {
        List<Item> ordered = shuffled(items);
        for (int i = 0; i < TRIES && !taken.add(questions(ordered)); i++) {
            ordered = shuffled(items);
        }
        return ordered;
    }

    private static List<Question> questions(List<Item> items) {
        return items.stream().map(Item::question).toList();
    }

    private <T> List<T> shuffled(List<T> list) {
        List<T> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }
}
