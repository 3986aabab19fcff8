package aide.screen;

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
 * @param hints the keys, the most needed first; "?" stands for those that do not fit
 */
record Page(String title, String aside, List<Line> body, List<Line> foot, List<Hint> hints) {

    private static final Hint HELP = new Hint("?", "keys");
    private static final String GAP = "  ";

    Page {
        body = List.copyOf(body);
        foot = List.copyOf(foot);
        hints = List.copyOf(hints);
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
        List<Line> lines = new ArrayList<>();
        lines.add(bar(size.columns()));
        int room = room(size);
        int from = Math.max(0, Math.min(scroll, scrollMax(size)));
        boolean more = body.size() > room;
        int shown = more ? room - 1 : room;
        lines.addAll(
                body.subList(Math.min(from, body.size()), Math.min(body.size(), from + shown)));
        while (lines.size() < 1 + shown) {
            lines.add(Line.BLANK);
        }
        if (more) {
            lines.add(moreLine(from, from + shown));
        }
        lines.addAll(foot);
        lines.add(keys(size.columns()));
        List<Line> fitting = lines.subList(0, Math.min(lines.size(), size.rows()));
        return new Frame(size, fitting, cursor.map(c -> moved(c, from)).filter(c -> fits(c, size)));
    }

    /** How far the body can be scrolled down. */
    int scrollMax(Size size) {
        int room = room(size);
        return body.size() > room ? body.size() - (room - 1) : 0;
    }

    /** The scroll after a key, or the same where the key does not scroll. */
    int scrolled(int scroll, Key key, Size size) {
        int page = Math.max(1, room(size) - 2);
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

    /** The least scroll, from this one, at which a line of the body can be seen. */
    int revealing(int line, int scroll, Size size) {
        int shown = Math.max(1, body.size() > room(size) ? room(size) - 1 : room(size));
        return Math.max(line - shown + 1, Math.min(scroll, line));
    }

    private int room(Size size) {
        return Math.max(1, size.rows() - 2 - foot.size());
    }

    private Line bar(int columns) {
        String right = " " + aside + " ";
        String left = Wrap.cut(" " + title, Math.max(1, columns - Cells.width(right)));
        int gap = Math.max(0, columns - Cells.width(left) - Cells.width(right));
        return Line.of(left + " ".repeat(gap) + right, Style.TITLE);
    }

    private Line moreLine(int from, int to) {
        String above = from > 0 ? "▲ " + from : "";
        String below = to < body.size() ? "▼ " + (body.size() - to) + " more" : "";
        return Line.of((above + GAP + below).strip(), Style.DIM);
    }

    private Line keys(int columns) {
        List<Span> spans = new ArrayList<>();
        int used = 0;
        for (int i = 0; i < hints.size(); i++) {
            boolean isLast = i == hints.size() - 1;
            int kept = isLast ? 0 : GAP.length() + HELP.columns();
            if (used + 1 + hints.get(i).columns() + kept > columns) {
                break;
            }
            used += append(spans, hints.get(i));
        }
        append(spans, HELP);
        return new Line(spans);
    }

    private static int append(List<Span> spans, Hint hint) {
        String gap = spans.isEmpty() ? " " : GAP;
        spans.add(Span.plain(gap));
        spans.add(new Span(hint.key(), Style.KEY));
        spans.add(new Span(" " + hint.deed(), Style.DIM));
        return gap.length() + hint.columns();
    }

    private static Frame.Cursor moved(Frame.Cursor cursor, int from) {
        return new Frame.Cursor(cursor.column(), cursor.row() - from + 1);
    }

    private static boolean fits(Frame.Cursor cursor, Size size) {
        return cursor.row() >= 1 && cursor.row() < size.rows() && cursor.column() < size.columns();
    }
}
