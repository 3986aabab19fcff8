package aide.sheet;

import aide.bank.Area;
import aide.bank.Bank;
import aide.bank.Entry;
import aide.bank.Entry.Position;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Chooses the places that are to be named on a blank map. */
final class Atlas {

    private static final int MOST = 10;

    private Atlas() {}

    /**
     * Of the whole bank, asked for or not: a mark must not tell that its city is an answer. Marks that
     * would touch are left out.
     */
    static List<Entry> of(Bank bank, Random random) {
        List<Entry> all =
                new ArrayList<>(bank.entries().stream().filter(Atlas::isOnMap).toList());
        Collections.shuffle(all, random);
        List<Entry> places = new ArrayList<>();
        for (Entry entry : all) {
            if (places.size() < MOST
                    && places.stream()
                            .noneMatch(
                                    other -> EuropeSvg.touch(position(entry), position(other)))) {
                places.add(entry);
            }
        }
        return List.copyOf(places);
    }

    static Position position(Entry entry) {
        return entry.position().orElseThrow();
    }

    /** A place in a country is a point, a country itself is in none. */
    private static boolean isOnMap(Entry entry) {
        return entry.name().country().isPresent()
                && entry.position().filter(Area.EUROPE::holds).isPresent();
    }
}
