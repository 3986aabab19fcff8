package aide.screen;

import aide.bank.Claim;
import aide.bank.Dispute;
import aide.report.Cited;
import aide.report.Paragraphs;
import aide.text.Cells;
import aide.text.Clean;
import aide.text.Wrap;

import java.util.ArrayList;
import java.util.List;

/** What each source says against the others, side by side. */
final class ClaimColumns {

    private static final int COLUMNS_MIN = 20;
    private static final int CODE_POINTS_MAX = 2_000;
    private static final Span EDGE = new Span(" │ ", Style.DIM);

    private ClaimColumns() {}

    static boolean fit(Dispute dispute, int columns) {
        return width(dispute.claims().size(), columns) >= COLUMNS_MIN;
    }

    /** The columns of one claim, where a blank stands at both edges. */
    private static int width(int claims, int columns) {
        return (columns - 2 - (claims - 1) * EDGE.text().length()) / claims;
    }

    static List<Line> lines(List<Claim> claims, int columns) {
        int width = width(claims.size(), columns);
        List<List<Span>> cells =
                claims.stream().map(claim -> cell(claim, width)).toList();
        int rows = cells.stream().mapToInt(List::size).max().orElse(0);
        List<Line> lines = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            lines.add(row(cells, row, width));
        }
        return lines;
    }

    /** The claim and, below it, where it is stated. */
    private static List<Span> cell(Claim claim, int width) {
        List<Span> cell = new ArrayList<>();
        wrapped(cell, claim.text(), Style.PLAIN, width);
        Cited.lines(claim.citations(), Paragraphs.SIGN)
                .forEach(cited -> wrapped(cell, "→ " + cited, Style.DIM, width));
        return cell;
    }

    private static void wrapped(List<Span> cell, String text, Style style, int width) {
        Wrap.lines(Clean.line(text, CODE_POINTS_MAX), width)
                .forEach(part -> cell.add(new Span(part, style)));
    }

    private static Line row(List<List<Span>> cells, int row, int width) {
        List<Span> spans = new ArrayList<>();
        for (List<Span> cell : cells) {
            Span part = row < cell.size() ? cell.get(row) : Span.plain("");
            spans.add(spans.isEmpty() ? Span.plain(" ") : EDGE);
            spans.add(part);
            spans.add(Span.plain(" ".repeat(width - Cells.width(part.text()))));
        }
        return new Line(spans);
    }
}
