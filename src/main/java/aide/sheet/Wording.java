package aide.sheet;

import java.util.List;

/** What a worksheet says of itself, the same in each form. */
final class Wording {

    static final String TIMELINE =
            "The events are in the order of time. Fill in the days and the events that are missing.";

    static final String MAP = "Name the places that are marked.";

    private static final String CIRCLE = "Circle the letter of the right answer.";

    /** Told whether or not it is the answer to anything. */
    private static final String WRITE =
            "Where there is a line, write on it; what no source says is \"not stated\".";

    private Wording() {}

    /** What is to be done with the questions there are. */
    static String how(Version version) {
        List<Item> items = version.items();
        if (items.stream().noneMatch(Item::isGap)) {
            return CIRCLE;
        }
        return items.stream().allMatch(Item::isGap) ? WRITE : CIRCLE + " " + WRITE;
    }

    /** Told where one letter would not do. */
    static String several(Item item) {
        return item.isOfSeveral() ? " (Circle all that are right.)" : "";
    }
}
