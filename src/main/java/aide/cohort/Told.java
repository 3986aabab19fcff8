package aide.cohort;

import aide.text.Wrap;

import java.util.ArrayList;
import java.util.List;

/**
 * A chapter about a class, ready to be put into a form.
 *
 * @param whole whether people are shown all rows, and not only the first
 */
record Told(ClassChapter chapter, Table table, boolean whole) {

    /** What people read. */
    List<String> lines(int columns) {
        Table shown = shown();
        List<String> lines = new ArrayList<>(TableLines.of(shown, columns));
        if (more() > 0) {
            lines.addAll(Wrap.lines(rest(), columns));
        }
        return lines;
    }

    /** The same, and what the figures mean. */
    List<String> linesWithKey(int columns) {
        List<String> lines = new ArrayList<>(lines(columns));
        if (!key().isEmpty()) {
            lines.add("");
            lines.addAll(Wrap.lines(key(), columns));
        }
        return lines;
    }

    /** What the figures mean; empty where there are none. */
    String key() {
        return table.rows().isEmpty() ? "" : table.key();
    }

    Table shown() {
        return whole ? table : table.first(chapter.shown());
    }

    /** "and 12 more; aide report FOLDER topics tells all". */
    String rest() {
        return "and %d more; aide report FOLDER %s tells all".formatted(more(), chapter.id());
    }

    int more() {
        return table.rows().size() - shown().rows().size();
    }
}
