package aide.screen;

import aide.report.Cited;
import aide.report.Item;
import aide.report.Order;
import aide.study.StudyDay;

import java.time.OffsetDateTime;
import java.util.LinkedHashSet;
import java.util.Set;

/** What is told about something that can be looked up, beside what it says. */
final class ItemWords {

    private ItemWords() {}

    /** The value of that order, its id, and all other values: "due now · fact signing · 1994". */
    static String all(Item item, Order first, OffsetDateTime now) {
        Set<String> all = new LinkedHashSet<>();
        all.add(said(item, first, now));
        all.add(item.shelf().id() + " " + item.id());
        for (Order order : Order.values()) {
            all.add(said(item, order, now));
        }
        all.remove("");
        return String.join(" · ", all);
    }

    /** The value in words that say what it is. */
    private static String said(Item item, Order order, OffsetDateTime now) {
        String value = order.shown(item.measure(), StudyDay.of(now));
        return switch (order) {
            case DATE, DUE -> value;
            case DIFFICULTY -> value.isEmpty() ? "" : "difficulty " + value;
            case SOURCE ->
                item.measure()
                        .cited()
                        .map(cited -> Cited.source(cited.source()) + " ¶ " + cited.paragraph())
                        .orElse("");
        };
    }

    /** What kind of thing it is, in one character. */
    static String sign(Item item) {
        return switch (item.shelf()) {
            case FACT -> "¶";
            case NAME -> "@";
            case QUESTION -> "?";
        };
    }
}
