package aide.report;

import aide.bank.Fact;

import java.util.List;

/**
 * Something that can be looked up.
 *
 * @param text what it says, in one line
 * @param facts the fact that it is or asks for, or those that mention the name
 * @param words what it is found by, each folded word behind a blank
 */
public record Item(
        Shelf shelf, String id, String text, List<Fact> facts, Measure measure, String words) {

    public Item {
        facts = List.copyOf(facts);
    }

    /** Whether each of these folded words, behind a blank as well, begins one of its own. */
    boolean has(List<String> starts) {
        for (String start : starts) {
            if (!words.contains(start)) {
                return false;
            }
        }
        return true;
    }
}
