package aide.screen;

import aide.report.Catalogue;
import aide.report.Index;
import aide.report.Item;
import aide.report.Order;
import aide.report.Shelf;
import aide.screen.Message.Press;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * All facts, names and questions, found while one types. Letters are text here, so only keys that are
 * none do anything else; a question mark is no word of anything.
 *
 * @param shelf what is looked for; all of it when empty
 * @param place of the cursor among what was found, counted from 0
 */
record BrowseScreen(
        HomeScreen home, Index index, Optional<Shelf> shelf, TextField search, int place)
        implements Screen {

    private static final List<Optional<Shelf>> SHELVES = List.of(
            Optional.empty(),
            Optional.of(Shelf.FACT),
            Optional.of(Shelf.NAME),
            Optional.of(Shelf.QUESTION));

    static Next open(HomeScreen home) {
        Catalogue catalogue =
                Catalogue.of(home.visit().course().bank(), home.progress(), home.now());
        return Next.to(new BrowseScreen(
                home, catalogue.by(Order.DATE), Optional.empty(), TextField.EMPTY, 0));
    }

    @Override
    public Frame view(Size size) {
        return BrowseBody.of(this, found(), size).frame(size);
    }

    Order order() {
        return index.order();
    }

    List<Item> found() {
        return index.find(shelf, search.text());
    }

    @Override
    public Next on(Message message, OffsetDateTime now, Size size) {
        if (message instanceof Press press) {
            return press(press.key(), size);
        }
        if (message instanceof Message.Text text) {
            return text.text().equals("?")
                    ? KeysAside.over(this, hints())
                    : Next.to(searching(search.typed(text.text())));
        }
        return Next.to(this);
    }

    private Next press(Key key, Size size) {
        return switch (key) {
            case ESCAPE -> Next.to(search.text().isEmpty() ? home : searching(TextField.EMPTY));
            case ENTER -> opened();
            case TAB -> Next.to(new BrowseScreen(home, index.by(order().next()), shelf, search, 0));
            case LEFT -> Next.to(shelved(-1));
            case RIGHT -> Next.to(shelved(1));
            case BACKSPACE, CLEAR, RUB_OUT_WORD -> Next.to(searching(search.on(key)));
            default -> Next.to(moved(key, size));
        };
    }

    private Next opened() {
        List<Item> found = found();
        return place < found.size() ? open(found.get(place)) : Next.to(this);
    }

    private Next open(Item item) {
        return item.shelf() == Shelf.NAME
                ? NameScreen.open(this, home, item)
                : FactScreen.open(this, home, item.facts().get(0));
    }

    private BrowseScreen searching(TextField next) {
        return next.equals(search) ? this : new BrowseScreen(home, index, shelf, next, 0);
    }

    private BrowseScreen shelved(int step) {
        int next = Math.floorMod(SHELVES.indexOf(shelf) + step, SHELVES.size());
        return new BrowseScreen(home, index, SHELVES.get(next), search, 0);
    }

    private BrowseScreen moved(Key key, Size size) {
        List<Item> found = found();
        int room = BrowseBody.of(this, found, size).room();
        int next = Rows.moved(place, key, found.size(), room);
        return new BrowseScreen(home, index, shelf, search, next);
    }

    List<Hint> hints() {
        return List.of(
                new Hint("Enter", "open"),
                new Hint("↑ ↓", "move"),
                new Hint("← →", "facts, names…"),
                new Hint("Tab", "sort"),
                new Hint("Esc", search.text().isEmpty() ? "back" : "clear"),
                new Hint("a–z", "search"));
    }
}
