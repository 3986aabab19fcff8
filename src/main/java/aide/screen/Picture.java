package aide.screen;

import aide.text.Cells;
import aide.text.Markup;

import java.util.Locale;

/** Draws a frame as an SVG picture, for whoever wants to see a screen without a terminal. */
public final class Picture {

    private static final int CELL_WIDTH = 9;
    private static final int CELL_HEIGHT = 19;
    private static final int BASELINE = 14;
    private static final int MARGIN = 12;

    private Picture() {}

    /** A whole SVG file; the same frame always gives the same bytes. */
    public static String svg(Frame frame) {
        int width = frame.size().columns() * CELL_WIDTH + 2 * MARGIN;
        int height = frame.size().rows() * CELL_HEIGHT + 2 * MARGIN;
        StringBuilder svg = new StringBuilder();
        svg.append(String.format(Locale.ROOT, """
                        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" width="%d" height="%d"
                             font-family="ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace" font-size="15">
                        <rect width="100%%" height="100%%" rx="8" fill="#14181f"/>
                        """, width, height, width, height));
        for (int row = 0; row < frame.lines().size(); row++) {
            line(svg, frame.lines().get(row), row);
        }
        return svg.append("</svg>\n").toString();
    }

    private static void line(StringBuilder svg, Line line, int row) {
        int column = 0;
        for (Span span : line.spans()) {
            span(svg, span, column, row);
            column += Cells.width(span.text());
        }
    }

    private static void span(StringBuilder svg, Span span, int column, int row) {
        int columns = Cells.width(span.text());
        if (columns == 0) {
            return;
        }
        Ink ink = Ink.of(span.style());
        int x = MARGIN + column * CELL_WIDTH;
        int y = MARGIN + row * CELL_HEIGHT;
        if (!ink.ground().isEmpty()) {
            svg.append("<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"%s\"/>\n"
                    .formatted(x, y, columns * CELL_WIDTH, CELL_HEIGHT, ink.ground()));
        }
        if (!span.text().isBlank()) {
            svg.append(
                    "<text x=\"%d\" y=\"%d\" textLength=\"%d\" xml:space=\"preserve\" fill=\"%s\"%s>%s</text>\n"
                            .formatted(
                                    x,
                                    y + BASELINE,
                                    columns * CELL_WIDTH,
                                    ink.text(),
                                    ink.bold() ? " font-weight=\"bold\"" : "",
                                    Markup.escaped(span.text())));
        }
    }

    /** How a style looks in a picture: the terminal's theme in colours of its own. */
    private record Ink(String text, String ground, boolean bold) {

        static Ink of(Style style) {
            return switch (style) {
                case PLAIN -> new Ink("#d8dee9", "", false);
                case DIM -> new Ink("#8a93a3", "", false);
                case STRONG -> new Ink("#ffffff", "", true);
                case TITLE -> new Ink("#14181f", "#9fb8d8", true);
                case KEY -> new Ink("#9fd0ff", "", true);
                case PICKED -> new Ink("#14181f", "#e6d58a", true);
                case INPUT -> new Ink("#ffffff", "#2b3340", false);
                case RIGHT -> new Ink("#8fd18a", "", true);
                case CLOSE -> new Ink("#e6c76b", "", true);
                case WRONG -> new Ink("#f08a80", "", true);
                case ALARM -> new Ink("#14181f", "#f08a80", true);
            };
        }
    }
}
