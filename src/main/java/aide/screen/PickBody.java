package aide.screen;

import java.util.List;

/**
 * A task and its rows, made to fit: where room is short, rows away from the cursor are cut first, so
 * that the end of the question and every letter stay in sight.
 *
 * @param chosen the line on which the row under the cursor begins
 */
record PickBody(List<Line> lines, int chosen) {

    /** Title, keys, what tells that there is more, the question's last line, and a blank. */
    private static final int OTHER_ROWS = 5;

    PickBody {
        lines = List.copyOf(lines);
    }

    static PickBody of(String ask, List<Row> rows, int place, Size size) {
        PickBody full = of(ask, rows, place, size, Integer.MAX_VALUE, Integer.MAX_VALUE);
        return full.fits(size) ? full : cut(ask, rows, place, size);
    }

    private static PickBody cut(String ask, List<Row> rows, int place, Size size) {
        int here = Math.max(1, size.rows() - OTHER_ROWS - (rows.size() - 1));
        PickBody body = of(ask, rows, place, size, here, 1);
        for (int lines = 2; lines <= size.rows(); lines++) {
            PickBody longer = of(ask, rows, place, size, Math.max(here, lines), lines);
            if (!longer.fits(size)) {
                break;
            }
            body = longer;
        }
        return body;
    }

    boolean fits(Size size) {
        return lines.size() <= size.rows() - 2;
    }

    /** With so many lines at most for the row under the cursor and for each of the others. */
    private static PickBody of(
            String ask, List<Row> rows, int place, Size size, int here, int elsewhere) {
        Text text = Text.body(size).paragraph(ask, Style.STRONG).blank();
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
