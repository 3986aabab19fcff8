package aide.screen;

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
}
