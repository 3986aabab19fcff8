package aide.screen;

import aide.screen.Message.Press;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * Every key of another screen; any key leads back.
 *
 * @param scroll how many lines are scrolled away
 */
record HelpScreen(Screen back, List<Hint> hints, int scroll) implements Screen {

    private static final int KEY_COLUMNS = 12;

    HelpScreen {
        hints = List.copyOf(hints);
    }

    static Next over(Screen back, List<Hint> hints) {
        return Next.to(new HelpScreen(back, hints, 0));
    }

    @Override
    public Frame view(Size size) {
        return page(size).frame(size, scroll);
    }

    @Override
    public Next on(Message message, OffsetDateTime now, Size size) {
        if (message instanceof Press press) {
            int next = page(size).scrolled(scroll, press.key(), size);
            if (next != scroll) {
                return Next.to(new HelpScreen(back, hints, next));
            }
        }
        return Next.to(back);
    }

    private Page page(Size size) {
        Text text = new Text(size);
        for (Hint hint : hints) {
            String key =
                    hint.key() + " ".repeat(Math.max(1, KEY_COLUMNS - hint.key().length()));
            text.labelled(key, hint.deed(), Style.PLAIN);
        }
        text.labelled("^C" + " ".repeat(KEY_COLUMNS - 2), "leave at once", Style.PLAIN);
        text.labelled("^Z" + " ".repeat(KEY_COLUMNS - 2), "stop, until fg", Style.PLAIN);
        text.blank().paragraph("Every answer is saved when its verdict appears.", Style.DIM);
        return new Page("Keys", "any key: back", text.lines(), List.of(), List.of());
    }
}
