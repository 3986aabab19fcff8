package aide.screen;

import aide.report.Axis;
import aide.report.Occasion;
import aide.report.Timeline;
import aide.report.Tracks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The axis with a pointer to the event under the cursor, and as many events as there is room for. */
record TimelineBody(TimelineScreen screen, Size size) {

    /** Title and keys, the axis and its labels. */
    private static final int OTHER_ROWS = 4;

    private static final char POINTER = '▲';

    List<Line> lines() {
        List<Occasion> all = screen.occasions();
        if (all.isEmpty()) {
            return Text.body(size).paragraph(Timeline.NOTHING, Style.DIM).lines();
        }
        List<Line> lines = new ArrayList<>(axis(all, all.get(screen.place())));
        int room = size.rows() - 2 - lines.size() - foot().size();
        lines.addAll(list(all, Math.max(1, room)));
        return lines;
    }

    /** What the signs mean, where there is room to say it. */
    List<Line> foot() {
        Text text = new Text(size).gap();
        return text.isRoomy() && !screen.occasions().isEmpty()
                ? text.paragraph(Timeline.KEY, Style.DIM).lines()
                : List.of();
    }

    /** A third of the rows, whatever stands there, so that the axis stays where it is. */
    private List<Line> axis(List<Occasion> all, Occasion here) {
        int columns = Math.max(1, size.columns() - 2);
        Axis axis = Axis.of(Timeline.days(all), here.when().first(), screen.scale(), columns);
        int most = Math.max(1, (size.rows() - OTHER_ROWS) / 3);
        Tracks tracks = Tracks.of(axis, all, most);
        Optional<Tracks.Spot> spot = tracks.spot(here);
        List<Line> lines = new ArrayList<>();
        for (int row = most - 1; row >= 0; row--) {
            lines.add(row < tracks.rows().size() ? row(tracks, row, spot) : Line.BLANK);
        }
        StringBuilder line = new StringBuilder(axis.line());
        Optional<Integer> pointed = spot.map(Tracks.Spot::column)
                .or(() -> Optional.of(axis.column(here.when().first())))
                .filter(column -> column >= 0 && column < columns);
        pointed.ifPresent(column -> line.setCharAt(column, POINTER));
        lines.add(marked(line.toString(), pointed, Style.DIM));
        lines.add(Line.of(" " + axis.labels(), Style.DIM));
        return lines;
    }

    private static Line row(Tracks tracks, int row, Optional<Tracks.Spot> spot) {
        return marked(
                tracks.rows().get(row),
                spot.filter(at -> at.row() == row).map(Tracks.Spot::column),
                Style.PLAIN);
    }

    /** One column in from the edge, and one column of it under the cursor. */
    private static Line marked(String text, Optional<Integer> column, Style style) {
        return column.map(at -> Line.pointed(" " + text, at + 1, style))
                .orElse(Line.of(" " + text, style));
    }

    /** The lines around the event under the cursor, of which as much as possible is in sight. */
    private List<Line> list(List<Occasion> all, int room) {
        Text text = new Text(size).gap();
        int chosen = 0;
        int end = 0;
        for (int i = 0; i < all.size(); i++) {
            boolean here = i == screen.place();
            chosen = here ? text.size() : chosen;
            told(all.get(i), here, text);
            end = here ? text.size() : end;
        }
        List<Line> lines = text.lines();
        Rows rows = Rows.of(lines.size(), (chosen + end) / 2, room);
        return lines.subList(rows.from(), rows.to());
    }

    private static void told(Occasion occasion, boolean here, Text text) {
        Style style = here ? Style.PICKED : Style.PLAIN;
        Span label =
                new Span((here ? " ▸ " : "   ") + occasion.sign() + " ", here ? style : Style.DIM);
        text.labelled(label, occasion.day() + " · " + occasion.told(), style, Integer.MAX_VALUE);
    }
}
