package aide.screen;

import aide.report.Occasion;
import aide.report.Scale;
import aide.screen.Message.Press;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * The events on an axis of their days, and below it in words; Enter opens the fact behind one.
 *
 * @param place of the event under the cursor, counted from 0
 */
record TimelineScreen(HomeScreen home, List<Occasion> occasions, Scale scale, int place)
        implements Screen {

    TimelineScreen {
        occasions = List.copyOf(occasions);
    }

    /** Begins at the last event that has happened: most stand around it. */
    static Next open(HomeScreen home) {
        List<Occasion> all = Occasion.all(home.visit().course().bank(), home.progress());
        long past = all.stream().filter(each -> !each.planned()).count();
        return Next.to(new TimelineScreen(home, all, Scale.WEEKS, (int) Math.max(0, past - 1)));
    }

    @Override
    public Frame view(Size size) {
        return page(size).frame(size, 0);
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
                occasions.isEmpty()
                        ? Next.to(this)
                        : FactScreen.open(this, home, occasions.get(place).fact());
            case LEFT -> Next.to(moved(Key.UP, size));
            case RIGHT -> Next.to(moved(Key.DOWN, size));
            default -> Next.to(moved(key, size));
        };
    }

    private TimelineScreen moved(Key key, Size size) {
        return new TimelineScreen(
                home, occasions, scale, Rows.moved(place, key, occasions.size(), size.rows() / 2));
    }

    private Next type(String key) {
        return switch (key) {
            case "+", "=" -> Next.to(zoomed(scale.closer()));
            case "-" -> Next.to(zoomed(scale.farther()));
            case "q" -> Next.leave(this);
            case "?" -> KeysAside.over(this, hints());
            default -> Next.to(this);
        };
    }

    private TimelineScreen zoomed(Scale next) {
        return new TimelineScreen(home, occasions, next, place);
    }

    private List<Hint> hints() {
        List<Hint> hints = new ArrayList<>();
        if (!occasions.isEmpty()) {
            hints.add(new Hint("Enter", "fact"));
            hints.add(new Hint("← →", "move"));
        }
        if (scale != scale.closer()) {
            hints.add(new Hint("+", "closer"));
        }
        if (scale != scale.farther()) {
            hints.add(new Hint("-", "farther"));
        }
        hints.add(new Hint("Esc", "back"));
        hints.add(Hint.LEAVE);
        return hints;
    }

    private Page page(Size size) {
        TimelineBody body = new TimelineBody(this, size);
        KeyLine keys = new KeyLine(hints(), Hint.HELP);
        if (occasions.isEmpty()) {
            return new Page("Timeline", "", body.lines(), List.of(), keys);
        }
        return new Page(
                "Timeline: " + occasions.get(place).heading(),
                place + 1 + " of " + occasions.size(),
                body.lines(),
                body.foot(),
                keys);
    }
}
