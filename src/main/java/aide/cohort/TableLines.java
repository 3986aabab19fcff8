package aide.cohort;

import aide.cohort.Column.Place;
import aide.text.Cells;
import aide.text.Wrap;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table in lines of at most so many columns.
 *
 * <p>Figures stand one below the other beside the label; where that leaves the label too little room,
 * they are told in words below it. A table of one row is a list of names and values.
 */
final class TableLines {

    private static final int LABEL_COLUMNS_MIN = 24;
    private static final String GAP = "  ";

    /** A value is not broken. */
    private static final char NO_BREAK = '\u00A0';

    private final Table table;
    private final int columns;
    private final List<Integer> figures;
    private final List<Integer> widths;

    private TableLines(Table table, int columns) {
        this.table = table;
        this.columns = columns;
        this.figures = table.at(Place.FIGURE);
        this.widths = figures.stream().map(each -> width(table, each)).toList();
    }

    static List<String> of(Table table, int columns) {
        if (table.rows().isEmpty()) {
            return Wrap.lines(table.nothing(), columns);
        }
        TableLines lines = new TableLines(table, columns);
        return table.one() ? lines.list() : lines.rows();
    }

    private static int width(Table table, int column) {
        return table.rows().stream()
                .mapToInt(row -> Cells.width(row.get(column).shown()))
                .reduce(Cells.width(table.columns().get(column).title()), Math::max);
    }

    private List<String> list() {
        List<String> lines = new ArrayList<>();
        int label = table.columns().stream()
                .mapToInt(each -> Cells.width(each.title()))
                .max()
                .orElse(0);
        for (int i = 0; i < table.columns().size(); i++) {
            String title = table.columns().get(i).title();
            String value = table.rows().get(0).get(i).shown();
            int room = Math.min(label, columns - Cells.width(value) - GAP.length());
            lines.add(padded(Wrap.cut(title, room), room) + GAP + value);
        }
        return lines;
    }

    private List<String> rows() {
        boolean wide = labelColumns() >= LABEL_COLUMNS_MIN;
        List<String> lines = new ArrayList<>();
        if (wide) {
            lines.add(beside("", figures.stream().map(this::title).toList()));
        }
        for (List<Value> row : table.rows()) {
            lines.addAll(wide ? wide(row) : narrow(row));
            lines.addAll(notes(row));
        }
        return lines;
    }

    private int labelColumns() {
        return columns - widths.stream().mapToInt(each -> each + GAP.length()).sum();
    }

    private List<String> wide(List<Value> row) {
        List<String> label = Wrap.lines(label(row), labelColumns());
        List<String> lines = new ArrayList<>();
        lines.add(beside(
                label.get(0), figures.stream().map(i -> row.get(i).shown()).toList()));
        lines.addAll(label.subList(1, label.size()));
        return lines;
    }

    private String beside(String label, List<String> cells) {
        StringBuilder line = new StringBuilder(padded(label, labelColumns()));
        for (int i = 0; i < cells.size(); i++) {
            int blanks = widths.get(i) - Cells.width(cells.get(i));
            line.append(GAP).append(" ".repeat(blanks)).append(cells.get(i));
        }
        return line.toString();
    }

    private List<String> narrow(List<Value> row) {
        List<String> lines = new ArrayList<>(Wrap.lines(label(row), columns));
        String told = figures.stream()
                .map(i -> title(i) + " " + row.get(i).shown().replace(' ', NO_BREAK))
                .collect(Collectors.joining(", "));
        lines.addAll(indented(told));
        return lines;
    }

    private List<String> notes(List<Value> row) {
        return table.at(Place.NOTE).stream()
                .filter(i -> !row.get(i).shown().isEmpty())
                .flatMap(i -> indented(title(i) + ": " + row.get(i).shown()).stream())
                .toList();
    }

    private List<String> indented(String text) {
        return Wrap.lines(text, columns - GAP.length()).stream()
                .map(line -> GAP + line)
                .toList();
    }

    private String label(List<Value> row) {
        return row.get(table.at(Place.LABEL).get(0)).shown();
    }

    private String title(int column) {
        return table.columns().get(column).title();
    }

    private static String padded(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - Cells.width(text)));
    }
}
