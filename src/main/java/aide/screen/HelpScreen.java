package aide.screen;

import aide.screen.Message.Press;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * Every key of another screen; any key leads back.
 *
 * @param scroll how many lines are scrolled away
 */
record HelpScreen(Screen back, List<Hint> hints, String promise, int scroll) implements Screen {

    private static final String ANSWERS = "Every answer is saved before its verdict is shown.";

    private static final int KEY_COLUMNS = 14;

    HelpScreen {
        hints = List.copyOf(hints);
    }

    static Next over(Screen back, List<Hint> hints) {
        return over(back, hints, ANSWERS);
    }

    /** The same with another promise below the keys. */
    static Next over(Screen back, List<Hint> hints, String promise) {
        return Next.to(new HelpScreen(back, hints, promise, 0));
    }

    @Override
    public Frame view(Size size) {
        return page(size).frame(size, scroll);
    }

    @Override
    public Next on(Message message, OffsetDateTime now, Size size) {
        if (message instanceof Press press) {
            int next = page(size).scrolled(scroll, press.key(), size);
            return Next.to(next == scroll ? back : new HelpScreen(back, hints, promise, next));
        }
        return Next.to(message instanceof Message.Text ? back : this);
    }

    private Page page(Size size) {
        Text text = Text.body(size);
        hints.forEach(hint -> key(text, hint));
        key(text, new Hint("^C", "leave at once"));
        key(text, new Hint("^Z", "suspend; fg comes back"));
        text.gap().paragraph(promise, Style.DIM);
        return new Page("Keys", "", text.lines(), List.of(), new KeyLine(List.of(), Hint.BACK));
    }

    private static void key(Text text, Hint hint) {
        int gap = Math.max(1, KEY_COLUMNS - hint.key().length());
        Span label = new Span(" " + hint.key() + " ".repeat(gap), Style.KEY);
        text.labelled(label, hint.deed(), Style.PLAIN, Integer.MAX_VALUE);
    }
}
