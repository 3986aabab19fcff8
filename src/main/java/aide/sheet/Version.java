package aide.sheet;

import aide.bank.Entry;

import java.util.List;

/**
 * One of the papers that a class gets.
 *
 * @param timeline in the order of time; empty where there is none
 * @param map the places of the map, the first bears the number 1; empty where there is no map
 */
public record Version(String letter, List<Item> items, List<Row> timeline, List<Entry> map) {

    public Version {
        items = List.copyOf(items);
        timeline = List.copyOf(timeline);
        map = List.copyOf(map);
    }
}
