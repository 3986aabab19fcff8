package aide.screen;

import aide.text.Clean;

import java.util.ArrayList;
import java.util.List;

/** A line of a chart, one column in; what is drawn looks other than what is written. */
final class Plot {

    private static final int CODE_POINTS_MAX = 2_000;

    private static final String DRAWN = "░▒▓█";

    private Plot() {}

    static Line line(String chart) {
        String text = " " + Clean.line(chart, CODE_POINTS_MAX);
        List<Span> spans = new ArrayList<>();
        for (int from = 0; from < text.length(); ) {
            boolean drawn = isDrawn(text, from);
            int to = from + 1;
            while (to < text.length() && isDrawn(text, to) == drawn) {
                to++;
            }
            spans.add(new Span(text.substring(from, to), drawn ? Style.KEY : Style.PLAIN));
            from = to;
        }
        return new Line(spans);
    }

    private static boolean isDrawn(String text, int at) {
        return DRAWN.indexOf(text.charAt(at)) >= 0;
    }
}
