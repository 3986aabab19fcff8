package aide.screen;

/** A piece of a line in one style; its text is already clean and holds no line break. */
public record Span(String text, Style style) {

    public static Span plain(String text) {
        return new Span(text, Style.PLAIN);
    }
}
