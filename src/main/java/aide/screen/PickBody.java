package aide.screen;

import java.util.List;

/**
 * A task and its rows, made to fit: where room is short, the blank between them goes first, then rows
 * away from the cursor are cut, so that the end of the question and every letter stay in sight.
 *
 * @param chosen the line on which the row under the cursor begins
 */
record PickBody(List<Line> lines, int chosen) {

    /** Title, keys, what tells that there is more, the question's last line, and a blank. */
    private static final int OTHER_ROWS = 5;

    private static final int ALL = Integer.MAX_VALUE;

    PickBody {
        lines = List.copyOf(lines);
    }

    static PickBody of(String ask, List<Row> rows, int place, Size size) {
        Text roomy = Text.body(size).paragraph(ask, Style.STRONG).blank();
        PickBody full = of(roomy, rows, place, ALL, ALL);
        if (full.fits(size)) {
            return full;
        }
        Text tight = Text.body(size).paragraph(ask, Style.STRONG);
        PickBody close = of(tight, rows, place, ALL, ALL);
        return close.fits(size) ? close : cut(ask, rows, place, size);
    }

    private static PickBody cut(String ask, List<Row> rows, int place, Size size) {
        int here = Math.max(1, size.rows() - OTHER_ROWS - (rows.size() - 1));
        PickBody body = cut(ask, rows, place, size, here, 1);
        for (int lines = 2; lines <= size.rows(); lines++) {
            PickBody longer = cut(ask, rows, place, size, Math.max(here, lines), lines);
            if (!longer.fits(size)) {
                break;
            }
            body = longer;
        }
        return body;
    }

    private static PickBody cut(
            String ask, List<Row> rows, int place, Size size, int here, int elsewhere) {
        Text text = Text.body(size).paragraph(ask, Style.STRONG).blank();
        return of(text, rows, place, here, elsewhere);
    }

    boolean fits(Size size) {
        return lines.size() <= size.rows() - 2;
    }

    /** With so many lines at most for the row under the cursor and for each of the others. */
    private static PickBody of(Text text, List<Row> rows, int place, int here, int elsewhere) {
        int chosen = 0;
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            if (i == place) {
                chosen = text.size();
                text.labelled(label("▸", row, Style.PICKED), row.text(), Style.PICKED, here);
            } else {
                text.labelled(label(" ", row, Style.KEY), row.text(), style(row), elsewhere);
            }
        }
        return new PickBody(text.lines(), chosen);
    }

    private static Style style(Row row) {
        return row.struck() ? Style.DIM : Style.PLAIN;
    }

    private static Span label(String sign, Row row, Style style) {
        return new Span(" " + sign + " " + row.label() + "  ", style);
    }
}
