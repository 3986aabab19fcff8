package aide.screen;

import java.util.ArrayList;
import java.util.List;

/**
 * Things while they are put in order, by their letters or by the cursor.
 *
 * @param places the options, counted from 0, in the order in which they stand now
 * @param placed how many of them, from the first, were placed by their letters
 * @param lifted whether the one under the cursor moves with it
 * @param touched whether any was ever moved
 */
record Order(List<Integer> places, int placed, boolean lifted, boolean touched) {

    Order {
        places = List.copyOf(places);
    }

    static Order of(int options) {
        List<Integer> places = new ArrayList<>();
        while (places.size() < options) {
            places.add(places.size());
        }
        return new Order(places, 0, false, false);
    }

    /** Puts an option behind those placed before it; when all are placed, it begins anew. */
    Order placing(int option) {
        int from = places.indexOf(option);
        int to = placed == places.size() ? 0 : placed;
        return from < to ? this : new Order(moved(from, to), to + 1, false, true);
    }

    /** The last one placed counts as not placed; it stays where it is. */
    Order takingBack() {
        return new Order(places, Math.max(0, placed - 1), false, touched);
    }

    Order lifting() {
        return new Order(places, placed, !lifted, touched);
    }

    /** The things after the cursor went from one row to another. */
    Order following(int from, int to) {
        return lifted ? new Order(moved(from, to), 0, true, true) : this;
    }

    private List<Integer> moved(int from, int to) {
        List<Integer> next = new ArrayList<>(places);
        next.add(to, next.remove(from));
        return next;
    }
}
