package aide.sheet;

import aide.bank.Entry.Position;
import aide.report.Coast;
import aide.report.Projection;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A blank map of Europe as a picture, in millimetres: the coast, and marks with nothing but a number. */
final class EuropeSvg {

    private static final double WIDTH = 130;
    private static final double RADIUS = 2.6;
    private static final double APART = 2 * RADIUS + 0.6;
    private static final double BASELINE = 1.15;
    private static final Projection PAPER = Projection.ofWidth(WIDTH);

    private static final class OfEurope {
        static final String COAST = path(Coast.read());
    }

    private EuropeSvg() {}

    /** The first place bears the number 1. */
    static String of(List<Position> places) {
        StringBuilder svg = new StringBuilder();
        svg.append(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %.0f %.1f\" role=\"img\""
                        + " aria-label=\"Map of Europe with numbered marks\" fill=\"none\">\n",
                WIDTH,
                PAPER.height()));
        svg.append("<path d=\"").append(OfEurope.COAST);
        svg.append("\" stroke=\"#777\" stroke-width=\".3\" stroke-linejoin=\"round\"/>\n");
        for (int i = 0; i < places.size(); i++) {
            svg.append(mark(places.get(i), i + 1));
        }
        return svg.append("</svg>\n").toString();
    }

    /** Whether two marks would be in each other's way. */
    static boolean touch(Position one, Position other) {
        return Math.hypot(PAPER.x(one) - PAPER.x(other), PAPER.y(one) - PAPER.y(other)) < APART;
    }

    private static String mark(Position at, int number) {
        return String.format(
                Locale.ROOT,
                "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\" fill=\"#fff\" stroke=\"#000\""
                        + " stroke-width=\".4\"/>\n<text x=\"%.1f\" y=\"%.2f\" fill=\"#000\""
                        + " font-family=\"Arial, sans-serif\" font-size=\"3.3\""
                        + " text-anchor=\"middle\">%d</text>\n",
                PAPER.x(at),
                PAPER.y(at),
                RADIUS,
                PAPER.x(at),
                PAPER.y(at) + BASELINE,
                number);
    }

    private static String path(Coast coast) {
        return coast.pieces().stream().map(EuropeSvg::line).collect(Collectors.joining());
    }

    private static String line(List<Position> piece) {
        return piece.stream().map(EuropeSvg::point).collect(Collectors.joining("L", "M", ""));
    }

    private static String point(Position at) {
        return String.format(Locale.ROOT, "%.1f %.1f", PAPER.x(at), PAPER.y(at));
    }
}
