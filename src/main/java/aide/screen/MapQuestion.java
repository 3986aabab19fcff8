package aide.screen;

import aide.report.EuropeMap;
import aide.study.Asking;

import java.util.ArrayList;
import java.util.List;

/** A question whose choices are marks on a map, where there is room for one; the names are not told. */
final class MapQuestion {

    /** A smaller map could not be read; there, the choices have their names. */
    private static final int MAP_ROWS_LEAST = 9;

    private static final String HINT = "Which of these marks is it?";

    private MapQuestion() {}

    /** Whether there is a map to draw, and room for it. */
    static boolean fits(Asking asking, Size size) {
        return !asking.task().places().isEmpty() && mapRows(asking, size) >= MAP_ROWS_LEAST;
    }

    private static int mapRows(Asking asking, Size size) {
        int question = text(asking, size).size();
        return size.rows() - 2 - question - 2 - 1;
    }

    private static Text text(Asking asking, Size size) {
        return Text.body(size).paragraph(asking.task().ask() + " " + HINT, Style.STRONG);
    }

    /** The question, the map, and below it the marks side by side. */
    static PickBody body(Asking asking, List<Row> rows, int place, Size size) {
        EuropeMap map =
                EuropeMap.of(asking.task().places(), size.columns() - 2, mapRows(asking, size));
        Text text = text(asking, size);
        for (int row = 0; row < map.rows().size(); row++) {
            text.line(drawn(map, row, place));
        }
        text.blank();
        int chosen = text.size();
        text.line(choices(rows, place));
        return new PickBody(text.lines(), chosen);
    }

    private static Line drawn(EuropeMap map, int row, int place) {
        String text = " " + map.rows().get(row);
        EuropeMap.Spot spot = map.spots().get(place);
        return spot.row() == row
                ? Line.pointed(text, spot.column() + 1, Style.PLAIN)
                : Line.plain(text);
    }

    private static Line choices(List<Row> rows, int place) {
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            boolean here = i == place;
            Style style = here ? Style.PICKED : row.struck() ? Style.DIM : Style.KEY;
            spans.add(Span.plain(here ? " ▸ " : "   "));
            spans.add(new Span(row.label(), style));
            spans.add(new Span("  " + EuropeMap.mark(i), here ? Style.PICKED : Style.PLAIN));
        }
        return new Line(spans);
    }
}
