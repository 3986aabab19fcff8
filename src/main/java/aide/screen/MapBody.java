package aide.screen;

import aide.report.EuropeMap;
import aide.report.Grasp;
import aide.report.Site;
import aide.report.SiteList;
import aide.text.Cells;
import aide.text.Wrap;

import java.util.ArrayList;
import java.util.List;

/** The map at the left and its cities at the right, the one under the cursor marked in both. */
record MapBody(List<Site> sites, int place) {

    private static final int LIST_COLUMNS = 18;
    private static final int LIST_COLUMNS_LEAST = 15;

    List<Line> lines(Size size) {
        int rows = Math.max(1, size.rows() - 2);
        int most = Math.max(1, size.columns() - listColumns(size) - 1);
        EuropeMap map = EuropeMap.of(sites.stream().map(Site::position).toList(), most, rows);
        int wide = Cells.width(map.rows().get(0));
        List<Line> list = list(rows, Math.max(1, size.columns() - wide - 2));
        List<Line> lines = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            List<Span> spans = new ArrayList<>();
            spans.add(Span.plain(" "));
            spans.addAll(drawn(map, row, wide).spans());
            spans.add(Span.plain(" "));
            spans.addAll(row < list.size() ? list.get(row).spans() : List.of());
            lines.add(new Line(spans));
        }
        return lines;
    }

    private static int listColumns(Size size) {
        return size.columns() < 60 ? LIST_COLUMNS_LEAST : LIST_COLUMNS;
    }

    private Line drawn(EuropeMap map, int row, int wide) {
        String text = row < map.rows().size() ? map.rows().get(row) : " ".repeat(wide);
        EuropeMap.Spot spot = map.spots().get(place);
        return spot.row() == row
                ? Line.pointed(text, spot.column(), Style.PLAIN)
                : Line.plain(text);
    }

    /** What the signs mean stands below the list, where there is room. */
    private List<Line> list(int rows, int columns) {
        Rows shown = Rows.of(sites.size(), place, rows);
        List<Line> lines = new ArrayList<>();
        for (int i = shown.from(); i < shown.to(); i++) {
            boolean here = i == place;
            String text = SiteList.entry(sites.get(i), i);
            lines.add(Line.of(
                    new Span(here ? "▸" : " ", Style.KEY),
                    new Span(
                            Wrap.cut(text, Math.max(1, columns - 1)),
                            here ? Style.PICKED : Style.PLAIN)));
        }
        if (rows - lines.size() > 4) {
            lines.add(Line.BLANK);
            Grasp.key().forEach(sign -> lines.add(Line.of(" " + sign, Style.DIM)));
        }
        return lines;
    }
}
