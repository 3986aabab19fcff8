package aide.screen;

import aide.base.Count;
import aide.text.Cells;
import aide.text.Wrap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The shape of every screen: a title bar, a body that scrolls, lines that always stay, and the keys.
 *
 * @param title what the screen is, at the left of the bar
 * @param aside what stands at the right of the bar
 * @param body as many lines as it takes
 * @param foot lines that stay in sight below the body
 */
record Page(String title, String aside, List<Line> body, List<Line> foot, KeyLine keys) {

    Page {
        body = List.copyOf(body);
        foot = List.copyOf(foot);
    }

    /** Draws the page with the body scrolled down by so many lines. */
    Frame frame(Size size, int scroll) {
        return frame(size, scroll, Optional.empty());
    }

    /**
     * Draws the page.
     *
     * @param cursor where typed text appears, as column and line of the unscrolled body
     */
    Frame frame(Size size, int scroll, Optional<Frame.Cursor> cursor) {
        int from = Math.max(0, Math.min(scroll, scrollMax(size)));
        List<Line> lines = new ArrayList<>();
        lines.add(bar(size.columns()));
        lines.addAll(shown(from, size));
        lines.addAll(foot);
        lines.add(keys.fitting(size.columns()));
        List<Line> fitting = new ArrayList<>();
        for (Line line : lines.subList(0, Math.min(lines.size(), size.rows()))) {
            fitting.add(line.cut(size.columns()));
        }
        return new Frame(size, fitting, shown(cursor, from, size));
    }

    private static Optional<Frame.Cursor> shown(
            Optional<Frame.Cursor> cursor, int from, Size size) {
        if (cursor.isEmpty()) {
            return cursor;
        }
        Frame.Cursor moved = moved(cursor.get(), from);
        return fits(moved, size) ? Optional.of(moved) : Optional.empty();
    }

    /** How far the body can be scrolled down. */
    int scrollMax(Size size) {
        return Math.max(0, body.size() - shownRows(size));
    }

    /** The scroll after a key, or the same where the key does not scroll. */
    int scrolled(int scroll, Key key, Size size) {
        int page = Math.max(1, shownRows(size) - 1);
        int wanted = switch (key) {
            case UP -> scroll - 1;
            case DOWN -> scroll + 1;
            case PAGE_UP -> scroll - page;
            case PAGE_DOWN -> scroll + page;
            case HOME -> 0;
            case END -> Integer.MAX_VALUE;
            default -> scroll;
        };
        return Math.max(0, Math.min(wanted, scrollMax(size)));
    }

    /** The least scroll at which a line of the body can be seen. */
    int revealing(int line, Size size) {
        return Math.max(0, line - Math.max(1, shownRows(size)) + 1);
    }

    boolean scrolls(Size size) {
        return body.size() > room(size);
    }

    /** The rows of the body that are drawn, one less where it is told that there is more. */
    private int shownRows(Size size) {
        return scrolls(size) ? room(size) - 1 : room(size);
    }

    private int room(Size size) {
        return Math.max(1, size.rows() - 2 - foot.size());
    }

    private List<Line> shown(int from, Size size) {
        int to = Math.min(body.size(), from + shownRows(size));
        List<Line> shown = new ArrayList<>(body.subList(from, to));
        while (shown.size() < shownRows(size)) {
            shown.add(Line.BLANK);
        }
        if (scrolls(size)) {
            shown.add(more(from, body.size() - to));
        }
        return shown;
    }

    private static Line more(int above, int below) {
        List<Span> spans = new ArrayList<>();
        if (above > 0) {
            spans.add(new Span(" ▲ ", Style.KEY));
            spans.add(new Span(new Count(above, "line") + " above ", Style.DIM));
        }
        if (below > 0) {
            spans.add(new Span(" ▼ ", Style.KEY));
            spans.add(new Span(new Count(below, "more line").toString(), Style.DIM));
        }
        return new Line(spans);
    }

    private Line bar(int columns) {
        String right = " " + aside + " ";
        String left = Wrap.cut(" " + title, Math.max(1, columns - Cells.width(right)));
        int gap = Math.max(0, columns - Cells.width(left) - Cells.width(right));
        return Line.of(left + " ".repeat(gap) + right, Style.TITLE);
    }

    private static Frame.Cursor moved(Frame.Cursor cursor, int from) {
        return new Frame.Cursor(cursor.column(), cursor.row() - from + 1);
    }

    private static boolean fits(Frame.Cursor cursor, Size size) {
        return cursor.row() >= 1 && cursor.row() < size.rows() && cursor.column() < size.columns();
    }
}
