package aide.screen;

import aide.bank.Entry;
import aide.bank.Fact;
import aide.report.Item;
import aide.screen.Message.Press;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * A name: what it is, how else it is spelt, and the facts that mention it, which Enter opens.
 *
 * @param place of the cursor among the facts, counted from 0
 * @param lifted how many lines the view may still be above the cursor, to read what stands first
 */
record NameScreen(
        Screen back, HomeScreen home, Entry entry, List<Fact> facts, int place, int lifted)
        implements Screen {

    NameScreen {
        facts = List.copyOf(facts);
    }

    /** Begins at the top, however far below the first fact stands. */
    static Next open(Screen back, HomeScreen home, Item item) {
        Entry entry = home.visit().course().bank().entries().stream()
                .filter(any -> any.name().id().equals(item.id()))
                .findFirst()
                .orElseThrow();
        return Next.to(new NameScreen(back, home, entry, item.facts(), 0, Integer.MAX_VALUE));
    }

    @Override
    public Frame view(Size size) {
        NameBody body = NameBody.of(this, size);
        Page page = page(body);
        return page.frame(size, Math.max(0, resting(page, body, size) - lifted));
    }

    /** Where all of the fact under the cursor is in sight. */
    private static int resting(Page page, NameBody body, Size size) {
        return Math.min(page.scrollMax(size), page.revealing(body.chosenEnd(), size));
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
            case ESCAPE -> Next.to(back);
            case ENTER ->
                facts.isEmpty() ? Next.to(this) : FactScreen.open(this, home, facts.get(place));
            default -> Next.to(moved(key, size));
        };
    }

    /** At the first fact, up and down scroll through what stands above it. */
    private NameScreen moved(Key key, Size size) {
        NameBody body = NameBody.of(this, size);
        Page page = page(body);
        int resting = resting(page, body, size);
        int shown = Math.max(0, resting - lifted);
        int scroll = page.scrolled(shown, key, size);
        boolean reading = place == 0 && Math.min(shown, scroll) < resting && key != Key.END;
        if (reading) {
            return scroll == shown ? this : at(0, Math.max(0, resting - scroll));
        }
        return at(Rows.moved(place, key, facts.size(), size.rows() - 2), 0);
    }

    private NameScreen at(int next, int above) {
        return new NameScreen(back, home, entry, facts, next, above);
    }

    private Next type(String key) {
        return switch (key) {
            case "q" -> Next.leave(this);
            case "?" -> KeysAside.over(this, hints());
            default -> Next.to(this);
        };
    }

    private List<Hint> hints() {
        Hint back = new Hint("Esc", "back");
        return facts.isEmpty()
                ? List.of(back, Hint.LEAVE)
                : List.of(new Hint("Enter", "open"), new Hint("↑ ↓", "move"), back, Hint.LEAVE);
    }

    private Page page(NameBody body) {
        return new Page(
                "Name: " + entry.name().id(),
                entry.name().type().noun(),
                body.lines(),
                List.of(),
                new KeyLine(hints(), Hint.HELP));
    }
}
