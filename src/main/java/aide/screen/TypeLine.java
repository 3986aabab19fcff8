package aide.screen;

/**
 * The line on which an answer is typed; what it has no room for is hinted at by an ellipsis.
 *
 * @param cursor the column in which the cursor stands
 */
record TypeLine(Line line, int cursor) {

    private static final String START = " › ";
    private static final String CUT_START = "…› ";
    private static final String CUT_END = "…";

    static TypeLine of(TextField field, int columns) {
        TextField.View view = field.view(Math.max(1, columns - START.length() - CUT_END.length()));
        Line line = Line.of(
                new Span(view.startsLater() ? CUT_START : START, Style.KEY),
                new Span(view.text(), Style.INPUT),
                new Span(view.endsEarlier() ? CUT_END : "", Style.KEY));
        return new TypeLine(line, START.length() + view.column());
    }
}
