package aide.screen;

import static aide.base.Check.require;

import aide.report.Leaf;
import aide.screen.Message.Press;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * A report, page by page; from the last page one turns to the first.
 *
 * @param back where Esc leads; empty where that ends the program
 * @param page which of the leaves is shown
 * @param scroll how many lines of it are scrolled away
 */
public record ReportScreen(Optional<Screen> back, List<Leaf> leaves, int page, int scroll)
        implements Screen {

    /** Blank at both edges. */
    private static final int EDGES_COLUMNS = 2;

    public ReportScreen {
        leaves = List.copyOf(leaves);
        require(!leaves.isEmpty(), "report has no page");
    }

    /** The first page, from which nothing leads back. */
    public static ReportScreen of(List<Leaf> leaves) {
        return new ReportScreen(Optional.empty(), leaves, 0, 0);
    }

    static ReportScreen over(Screen back, List<Leaf> leaves) {
        return new ReportScreen(Optional.of(back), leaves, 0, 0);
    }

    @Override
    public Frame view(Size size) {
        return shown(size).frame(size, scroll);
    }

    @Override
    public Next on(Message message, OffsetDateTime now, Size size) {
        if (message instanceof Press press) {
            return press(press.key(), size);
        }
        return message instanceof Message.Text text ? type(text.text()) : Next.to(this);
    }

    private Next press(Key key, Size size) {
        return switch (key) {
            case ESCAPE -> back.map(Next::to).orElseGet(() -> Next.leave(this));
            case LEFT -> Next.to(turned(-1));
            case RIGHT, TAB, ENTER -> Next.to(turned(1));
            default -> Next.to(at(page, shown(size).scrolled(scroll, key, size)));
        };
    }

    private Next type(String key) {
        return switch (key) {
            case " " -> Next.to(turned(1));
            case "q" -> Next.leave(this);
            case "?" -> KeysAside.over(this, hints());
            default -> Next.to(this);
        };
    }

    private List<Hint> hints() {
        Hint arrows = new Hint("← →", "page");
        Hint scrolls = new Hint("↑ ↓", "scroll");
        return back.isPresent()
                ? List.of(arrows, scrolls, new Hint("Esc", "back"), Hint.LEAVE)
                : List.of(arrows, scrolls, Hint.LEAVE);
    }

    private ReportScreen turned(int pages) {
        return at(Math.floorMod(page + pages, leaves.size()), 0);
    }

    private ReportScreen at(int nextPage, int nextScroll) {
        return new ReportScreen(back, leaves, nextPage, nextScroll);
    }

    private Page shown(Size size) {
        Text text = Text.body(size);
        leaves.get(page)
                .lines()
                .apply(size.columns() - EDGES_COLUMNS)
                .forEach(line -> text.line(Plot.line(line)));
        return new Page(
                leaves.get(page).title(),
                (page + 1) + " of " + leaves.size(),
                text.lines(),
                List.of(),
                new KeyLine(hints(), Hint.HELP));
    }
}
