package aide.screen;

import aide.report.Item;
import aide.report.Shelf;
import aide.study.StudyDay;
import aide.text.Cells;
import aide.text.Clean;
import aide.text.Wrap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The list of what was found, below what is typed; what stands under the cursor is told in full. */
record BrowseBody(
        BrowseScreen screen, List<Item> found, TypeLine search, List<Line> foot, int room) {

    /** Title, what is typed, and the keys. */
    private static final int OTHER_ROWS = 3;

    private static final int VALUE_FROM_COLUMNS = 60;
    private static final int CODE_POINTS_MAX = 300;

    static BrowseBody of(BrowseScreen screen, List<Item> found, Size size) {
        TypeLine search = TypeLine.of(screen.search(), size.columns());
        List<Line> foot = foot(screen, found, size);
        int room = Math.max(1, size.rows() - OTHER_ROWS - foot.size());
        return new BrowseBody(screen, found, search, foot, room);
    }

    Frame frame(Size size) {
        Page page = new Page(
                "Browse: " + title(screen.shelf()),
                place() + " by " + screen.order().id(),
                body(size),
                foot,
                new KeyLine(screen.hints(), Hint.HELP));
        Optional<Frame.Cursor> cursor = Optional.of(new Frame.Cursor(search.cursor(), 0));
        return page.frame(size, 0, cursor);
    }

    private static String title(Optional<Shelf> shelf) {
        return shelf.map(only -> only.id() + "s").orElse("all");
    }

    private String place() {
        return found.isEmpty() ? "none" : screen.place() + 1 + " of " + found.size();
    }

    private List<Line> body(Size size) {
        List<Line> lines = new ArrayList<>();
        lines.add(search.line());
        Rows rows = Rows.of(found.size(), screen.place(), room);
        for (int i = rows.from(); i < rows.to(); i++) {
            lines.add(row(found.get(i), i == screen.place(), size.columns()));
        }
        if (found.isEmpty()) {
            lines.add(Line.of(" Nothing has all these words.", Style.DIM));
        }
        return lines;
    }

    private Line row(Item item, boolean here, int columns) {
        String sign = (here ? " ▸ " : "   ") + item.measure().grasp().sign() + " "
                + ItemWords.sign(item) + " ";
        String value = value(item, columns);
        int room = Math.max(1, columns - Cells.width(sign) - Cells.width(value) - 1);
        String text = Wrap.cut(Clean.line(item.text(), CODE_POINTS_MAX), room);
        Style dim = here ? Style.PICKED : Style.DIM;
        return Line.of(
                new Span(sign, dim),
                new Span(text, here ? Style.PICKED : Style.PLAIN),
                new Span(" ".repeat(room - Cells.width(text)) + value, dim));
    }

    /** Where room is short, it is told at the foot. */
    private String value(Item item, int columns) {
        String value =
                screen.order().shown(item.measure(), StudyDay.of(screen.home().now()));
        return columns < VALUE_FROM_COLUMNS || value.isEmpty() ? "" : "  " + value;
    }

    /** What the list may have cut, and by what else it could be sorted. */
    private static List<Line> foot(BrowseScreen screen, List<Item> found, Size size) {
        if (screen.place() >= found.size()) {
            return List.of();
        }
        Item item = found.get(screen.place());
        Text text = new Text(size).gap();
        text.labelled(Span.plain(" "), item.text(), Style.STRONG, 2);
        text.labelled(
                Span.plain(" "),
                ItemWords.all(item, screen.order(), screen.home().now()),
                Style.DIM,
                1);
        return text.lines();
    }
}
