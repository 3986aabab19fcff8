package aide.screen;

import aide.text.Clean;
import aide.text.Wrap;

import java.util.ArrayList;
import java.util.List;

/** Collects the lines of a body, wrapped to a width. */
final class Text {

    /** Nothing in a bank or an answer is longer; what comes from strangers may be. */
    private static final int CODE_POINTS_MAX = 2_000;

    /** From so many rows on there is room for blank lines that only please the eye. */
    private static final int ROOMY_FROM_ROWS = 16;

    private final Size size;
    private final List<Line> lines = new ArrayList<>();

    Text(Size size) {
        this.size = size;
    }

    /** For the body of a screen, which stands a little off the title where there is room. */
    static Text body(Size size) {
        return new Text(size).gap();
    }

    List<Line> lines() {
        return List.copyOf(lines);
    }

    int size() {
        return lines.size();
    }

    boolean isRoomy() {
        return size.rows() >= ROOMY_FROM_ROWS;
    }

    Text blank() {
        lines.add(Line.BLANK);
        return this;
    }

    /** A blank line where there is room for it. */
    Text gap() {
        return isRoomy() ? blank() : this;
    }

    Text line(Line line) {
        lines.add(line);
        return this;
    }

    /** A paragraph, one column in from both edges. */
    Text paragraph(String text, Style style) {
        return labelled(Span.plain(" "), text, style, Integer.MAX_VALUE);
    }

    /** A paragraph behind a label; its further lines begin where the first one does. */
    Text labelled(String label, String text, Style style) {
        return labelled(new Span(" " + label, Style.DIM), text, style, Integer.MAX_VALUE);
    }

    /** The same with a label of its own style, and with the end cut off that is over the lines. */
    Text labelled(Span label, String text, Style style, int linesMax) {
        int indent = Math.min(label.text().length(), size.columns() / 2);
        Span start = new Span(Wrap.cut(label.text(), indent), label.style());
        int columns = Math.max(1, size.columns() - indent - 1);
        for (String part : wrapped(Clean.line(text, CODE_POINTS_MAX), columns, linesMax)) {
            lines.add(Line.of(start, new Span(part, style)));
            start = new Span(" ".repeat(indent), label.style());
        }
        return this;
    }

    private static List<String> wrapped(String text, int columns, int linesMax) {
        List<String> all = Wrap.lines(text, columns);
        if (all.size() <= linesMax) {
            return all;
        }
        List<String> kept = new ArrayList<>(all.subList(0, linesMax - 1));
        kept.add(Wrap.cut(String.join(" ", all.subList(linesMax - 1, all.size())), columns));
        return kept;
    }
}
