package aide.screen;

import java.util.List;

/**
 * Every key of another screen.
 *
 * @param promise what holds there whichever key is pressed
 */
record KeysAside(List<Hint> hints, String promise) implements Aside {

    private static final String ANSWERS = "Every answer is saved before its verdict is shown.";

    private static final int KEY_COLUMNS = 14;

    KeysAside {
        hints = List.copyOf(hints);
    }

    static Next over(Screen back, List<Hint> hints) {
        return over(back, hints, ANSWERS);
    }

    /** The same with another promise below the keys. */
    static Next over(Screen back, List<Hint> hints, String promise) {
        return AsideScreen.over(back, new KeysAside(hints, promise));
    }

    @Override
    public Page page(Size size) {
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
