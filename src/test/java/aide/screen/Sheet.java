package aide.screen;

import aide.text.Cells;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A frame as text to be compared: what is read on the screen, and under it one letter for the style
 * of each column.
 */
final class Sheet {

    private Sheet() {}

    static String of(Frame frame) {
        return frame.size() + "\n" + text(frame) + "\n" + styles(frame) + "\n" + cursor(frame);
    }

    /** The frame as it is read, between two edges that make blanks at the end visible. */
    static String text(Frame frame) {
        String edge = "+" + "-".repeat(frame.size().columns()) + "+";
        String rows = frame.lines().stream()
                .map(line -> "|" + filled(text(line), frame.size()) + "|")
                .collect(Collectors.joining("\n"));
        return edge + "\n" + rows + "\n" + edge;
    }

    static String text(Line line) {
        return line.spans().stream().map(Span::text).collect(Collectors.joining());
    }

    static List<String> lines(Frame frame) {
        return frame.lines().stream()
                .map(Sheet::text)
                .map(String::stripTrailing)
                .toList();
    }

    private static String filled(String text, Size size) {
        return text + " ".repeat(Math.max(0, size.columns() - Cells.width(text)));
    }

    private static String styles(Frame frame) {
        return frame.lines().stream()
                .map(line -> line.spans().stream()
                        .map(Sheet::letters)
                        .collect(Collectors.joining())
                        .stripTrailing())
                .map(letters -> "|" + letters)
                .collect(Collectors.joining("\n"));
    }

    private static String letters(Span span) {
        return letter(span.style()).repeat(Cells.width(span.text()));
    }

    private static String letter(Style style) {
        return switch (style) {
            case PLAIN -> ".";
            case DIM -> "d";
            case STRONG -> "S";
            case TITLE -> "T";
            case KEY -> "K";
            case PICKED -> "P";
            case INPUT -> "I";
            case RIGHT -> "r";
            case CLOSE -> "c";
            case WRONG -> "w";
            case ALARM -> "A";
        };
    }

    private static String cursor(Frame frame) {
        return frame.cursor()
                .map(c -> "cursor: column " + c.column() + ", row " + c.row() + "\n")
                .orElse("no cursor\n");
    }
}
