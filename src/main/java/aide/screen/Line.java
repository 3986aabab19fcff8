package aide.screen;

import aide.text.Cells;
import aide.text.Wrap;

import java.util.ArrayList;
import java.util.List;

/** One row of a frame, from the left; what is not filled stays blank. */
public record Line(List<Span> spans) {

    public static final Line BLANK = new Line(List.of());

    public Line {
        spans = List.copyOf(spans);
    }

    public static Line of(Span... spans) {
        return new Line(List.of(spans));
    }

    public static Line of(String text, Style style) {
        return of(new Span(text, style));
    }

    public static Line plain(String text) {
        return of(text, Style.PLAIN);
    }

    /** A text in which one column is under the cursor; it holds nothing wider than that. */
    static Line pointed(String text, int column, Style style) {
        return of(
                new Span(text.substring(0, column), style),
                new Span(text.substring(column, column + 1), Style.PICKED),
                new Span(text.substring(column + 1), style));
    }

    int columns() {
        int columns = 0;
        for (Span span : spans) {
            columns += Cells.width(span.text());
        }
        return columns;
    }

    /** The line itself where it fits, otherwise its beginning and an ellipsis. */
    Line cut(int columns) {
        if (columns() <= columns) {
            return this;
        }
        List<Span> kept = new ArrayList<>();
        int left = columns;
        for (Span span : spans) {
            String text = Wrap.cut(span.text(), left);
            kept.add(new Span(text, span.style()));
            left -= Cells.width(text);
        }
        return new Line(kept);
    }
}
