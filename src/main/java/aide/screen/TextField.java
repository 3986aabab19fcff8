package aide.screen;

import aide.text.Cell;
import aide.text.Cells;
import aide.text.Clean;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Text that is being typed, and the place of the cursor in it, counted in grapheme clusters.
 *
 * @param clusters what a reader sees as one character each
 */
record TextField(List<String> clusters, int cursor) {

    /** As long as the longest answer that is judged. */
    private static final int CLUSTERS_MAX = aide.ask.Judge.ANSWER_CHARS_MAX;

    static final TextField EMPTY = new TextField(List.of(), 0);

    TextField {
        clusters = List.copyOf(clusters);
    }

    String text() {
        return String.join("", clusters);
    }

    /** Puts text in at the cursor; what is over the limit is left out. */
    TextField typed(String text) {
        String before = String.join("", clusters.subList(0, cursor)) + text;
        String after = String.join("", clusters.subList(cursor, clusters.size()));
        List<String> all = split(before + after);
        int end = Math.min(split(before).size(), CLUSTERS_MAX);
        return new TextField(all.subList(0, Math.min(all.size(), CLUSTERS_MAX)), end);
    }

    TextField on(Key key) {
        return switch (key) {
            case BACKSPACE -> cursor == 0 ? this : without(cursor - 1, cursor);
            case DELETE -> cursor == clusters.size() ? this : without(cursor, cursor + 1);
            case CLEAR -> EMPTY;
            case RUB_OUT_WORD -> without(wordStart(), cursor);
            case LEFT -> at(cursor - 1);
            case RIGHT -> at(cursor + 1);
            case HOME -> at(0);
            case END -> at(clusters.size());
            default -> this;
        };
    }

    /** What of the text fits into so many columns with the cursor in sight. */
    View view(int columns) {
        int from = 0;
        while (width(from, cursor) >= Math.max(1, columns)) {
            from++;
        }
        int to = from;
        while (to < clusters.size() && width(from, to + 1) <= columns) {
            to++;
        }
        return new View(
                String.join("", clusters.subList(from, to)),
                width(from, cursor),
                from > 0,
                to < clusters.size());
    }

    /**
     * The part of the text that is shown.
     *
     * @param column where the cursor stands in it, in columns
     */
    record View(String text, int column, boolean startsLater, boolean endsEarlier) {}

    boolean isFull() {
        return clusters.size() == CLUSTERS_MAX;
    }

    private TextField at(int place) {
        return new TextField(clusters, Math.max(0, Math.min(place, clusters.size())));
    }

    private TextField without(int from, int to) {
        List<String> left = new ArrayList<>(clusters.subList(0, from));
        left.addAll(clusters.subList(to, clusters.size()));
        return new TextField(left, from);
    }

    private int wordStart() {
        int start = cursor;
        while (start > 0 && clusters.get(start - 1).isBlank()) {
            start--;
        }
        while (start > 0 && !clusters.get(start - 1).isBlank()) {
            start--;
        }
        return start;
    }

    private int width(int from, int to) {
        return clusters.subList(from, to).stream().mapToInt(Cells::width).sum();
    }

    private static List<String> split(String text) {
        return Cells.of(Clean.line(text, 4 * CLUSTERS_MAX)).stream()
                .map(Cell::text)
                .collect(Collectors.toList());
    }
}
