package aide.screen;

import java.util.ArrayList;
import java.util.List;

/**
 * The keys at the bottom of a screen.
 *
 * @param hints the most needed first; those that do not fit are left out
 * @param last never left out: it leads to the others
 */
record KeyLine(List<Hint> hints, Hint last) {

    private static final String GAP = "  ";

    KeyLine {
        hints = List.copyOf(hints);
    }

    Line fitting(int columns) {
        List<Span> spans = new ArrayList<>();
        int used = 0;
        for (Hint hint : hints) {
            int after = used + GAP.length() + hint.columns();
            if (after + GAP.length() + last.columns() > columns) {
                break;
            }
            append(spans, hint);
            used = after;
        }
        append(spans, last);
        return new Line(spans);
    }

    private static void append(List<Span> spans, Hint hint) {
        spans.add(Span.plain(spans.isEmpty() ? " " : GAP));
        spans.add(new Span(hint.key(), Style.KEY));
        spans.add(new Span(" " + hint.deed(), Style.DIM));
    }
}
