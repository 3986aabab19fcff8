package aide.screen;

import aide.text.Clean;
import aide.text.Wrap;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Collects the lines of a body, wrapped to a width. */
final class Text {

    /** Nothing in a bank or an answer is longer; what comes from strangers may be. */
    private static final int CODE_POINTS_MAX = 2_000;

    private final int columns;
    private final List<Line> lines = new ArrayList<>();

    Text(Size size) {
        this.columns = size.columns();
    }

    List<Line> lines() {
        return List.copyOf(lines);
    }

    int size() {
        return lines.size();
    }

    Text blank() {
        lines.add(Line.BLANK);
        return this;
    }

    Text line(Line line) {
        lines.add(line);
        return this;
    }

    /** A paragraph, one column in from both edges. */
    Text paragraph(String text, Style style) {
        return hanging(" ", text, style);
    }

    /** A paragraph behind a label; its further lines begin where the first one does. */
    Text labelled(String label, String text, Style style) {
        return hanging(" " + label, text, style);
    }

    private Text hanging(String label, String text, Style style) {
        String clean = Clean.line(text, CODE_POINTS_MAX);
        Function<String, Span> first =
                start -> new Span(start, label.isBlank() ? style : Style.DIM);
        int indent = Math.min(label.length(), columns / 2);
        String start = label;
        for (String part : Wrap.lines(clean, Math.max(1, columns - indent - 1))) {
            lines.add(Line.of(first.apply(start), new Span(part, style)));
            start = " ".repeat(indent);
        }
        return this;
    }
}
