package aide.screen;

import aide.study.Asking;

import java.util.List;

/**
 * A question and its choices, made to fit: where room is short, choices away from the cursor are cut
 * first, so that the end of the question and every letter stay in sight.
 *
 * @param chosen the line on which the choice under the cursor begins
 */
record PickBody(List<Line> lines, int chosen) {

    /** Title, keys, what tells that there is more, the question's last line, and a blank. */
    private static final int OTHER_ROWS = 5;

    PickBody {
        lines = List.copyOf(lines);
    }

    static PickBody of(Asking asking, int place, Size size) {
        PickBody full = of(asking, place, size, Integer.MAX_VALUE, Integer.MAX_VALUE);
        return full.fits(size) ? full : cut(asking, place, size);
    }

    private static PickBody cut(Asking asking, int place, Size size) {
        int others = asking.task().options().size() - 1;
        int here = Math.max(1, size.rows() - OTHER_ROWS - others);
        PickBody body = of(asking, place, size, here, 1);
        for (int lines = 2; lines <= size.rows(); lines++) {
            PickBody longer = of(asking, place, size, Math.max(here, lines), lines);
            if (!longer.fits(size)) {
                break;
            }
            body = longer;
        }
        return body;
    }

    boolean fits(Size size) {
        return lines.size() <= size.rows() - 2;
    }

    /** With so many lines at most for the choice under the cursor and for each of the others. */
    private static PickBody of(Asking asking, int place, Size size, int here, int elsewhere) {
        Text text = Text.body(size).paragraph(asking.task().ask(), Style.STRONG).blank();
        int chosen = 0;
        for (int i = 0; i < asking.task().options().size(); i++) {
            String option = asking.task().options().get(i);
            if (i == place) {
                chosen = text.size();
                text.labelled(label("▸", i, Style.PICKED), option, Style.PICKED, here);
            } else {
                text.labelled(label(" ", i, Style.KEY), option, Style.PLAIN, elsewhere);
            }
        }
        return new PickBody(text.lines(), chosen);
    }

    private static Span label(String sign, int place, Style style) {
        return new Span(" " + sign + " " + letter(place) + "  ", style);
    }

    static char letter(int place) {
        return (char) ('a' + place);
    }
}
