package aide.screen;

import aide.bank.Citation;
import aide.bank.Source;
import aide.text.Clean;
import aide.text.Wrap;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The paragraphs of a document with their numbers; a bar in the margin marks those that are cited.
 *
 * @param cited the line on which the paragraph begins that is looked at
 */
record DocumentBody(List<Line> lines, int cited) {

    /** Longer than any paragraph that people read. */
    private static final int CODE_POINTS_MAX = 20_000;

    DocumentBody {
        lines = List.copyOf(lines);
    }

    static DocumentBody of(
            List<Citation> citations,
            Citation looked,
            List<String> paragraphs,
            String trouble,
            Size size) {
        Text text = Text.body(size);
        if (!trouble.isEmpty()) {
            return new DocumentBody(text.paragraph("✗ " + trouble, Style.CLOSE).lines(), 0);
        }
        Set<Integer> marked = marked(citations, looked.source());
        int digits = String.valueOf(paragraphs.size()).length();
        int cited = 0;
        for (int number = 1; number <= paragraphs.size(); number++) {
            boolean here = number == looked.paragraph();
            cited = here ? text.size() : cited;
            String bar = here ? "▌" : marked.contains(number) ? "│" : " ";
            Style style = style(looked.source(), number, here);
            paragraph(text, bar, number, digits, paragraphs.get(number - 1), style, size);
            text.gap();
        }
        return new DocumentBody(text.lines(), cited);
    }

    private static Set<Integer> marked(List<Citation> citations, Source source) {
        Set<Integer> marked = new HashSet<>();
        for (Citation citation : citations) {
            if (citation.source().equals(source)) {
                marked.add(citation.paragraph());
            }
        }
        return marked;
    }

    private static Style style(Source source, int number, boolean here) {
        if (here) {
            return Style.STRONG;
        }
        return source.paragraphs().furnitureAt(number).isPresent() ? Style.DIM : Style.PLAIN;
    }

    /** The bar goes on beside every line, so that it is seen wherever the view begins. */
    private static void paragraph(
            Text text, String bar, int number, int digits, String words, Style style, Size size) {
        String shown = " ".repeat(digits - String.valueOf(number).length()) + number;
        int columns = size.columns() - digits - 5;
        for (String part : Wrap.lines(Clean.line(words, CODE_POINTS_MAX), columns)) {
            text.line(Line.of(
                    new Span(" " + bar, Style.KEY),
                    new Span(" " + shown + " ", Style.DIM),
                    new Span(part, style)));
            shown = " ".repeat(digits);
        }
    }
}
