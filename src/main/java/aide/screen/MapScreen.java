package aide.screen;

import aide.report.Site;
import aide.report.SiteList;
import aide.screen.Message.Press;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * Europe with the cities of the bank; Enter opens what is known of the one under the cursor.
 *
 * @param place of the cursor among the cities, counted from 0
 */
record MapScreen(HomeScreen home, List<Site> sites, int place) implements Screen {

    private static final List<Hint> HINTS = List.of(
            new Hint("Enter", "facts"),
            new Hint("↑ ↓", "move"),
            new Hint("Esc", "back"),
            Hint.LEAVE);

    MapScreen {
        sites = List.copyOf(sites);
    }

    static Next open(HomeScreen home) {
        List<Site> sites = Site.all(home.visit().course().bank(), home.progress(), home.now());
        return Next.to(new MapScreen(home, sites, 0));
    }

    @Override
    public Frame view(Size size) {
        List<Line> body = sites.isEmpty()
                ? Text.body(size).paragraph(SiteList.NOTHING, Style.DIM).lines()
                : new MapBody(sites, place).lines(size);
        String aside = sites.isEmpty() ? "" : place + 1 + " of " + sites.size();
        return new Page("Map", aside, body, List.of(), new KeyLine(hints(), Hint.HELP))
                .frame(size, 0);
    }

    private List<Hint> hints() {
        return sites.isEmpty() ? HINTS.subList(2, HINTS.size()) : HINTS;
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
            case ESCAPE -> Next.to(home);
            case ENTER ->
                sites.isEmpty()
                        ? Next.to(this)
                        : NameScreen.open(this, home, sites.get(place).item());
            case LEFT -> Next.to(moved(Key.UP, size));
            case RIGHT, TAB -> Next.to(moved(Key.DOWN, size));
            default -> Next.to(moved(key, size));
        };
    }

    private MapScreen moved(Key key, Size size) {
        int next = sites.isEmpty()
                ? 0
                : Rows.moved(place, key, sites.size(), Math.max(1, size.rows() - 2));
        return new MapScreen(home, sites, next);
    }

    private Next type(String key) {
        return switch (key) {
            case "q" -> Next.leave(this);
            case "?" -> KeysAside.over(this, hints());
            default -> Next.to(this);
        };
    }
}
