package aide.report;

import aide.text.Cells;
import aide.text.Wrap;

import java.util.ArrayList;
import java.util.List;

/** Bars that lie one below the other, each behind its label and its figures. */
final class Bars {

    /** A longer one is not read any better. */
    private static final int COLUMNS_MAX = 40;

    private static final String GAP = "  ";

    /**
     * One of them.
     *
     * @param full how much of it is drawn dark
     * @param light how much is drawn light behind that
     */
    record Bar(String label, String figures, long full, long light) {}

    private final int labelColumns;
    private final int figureColumns;
    private final int room;
    private final long longest;

    private Bars(List<Bar> bars, int columns) {
        labelColumns =
                Math.min(columns / 2, widest(bars.stream().map(Bar::label).toList()));
        figureColumns = widest(bars.stream().map(Bar::figures).toList());
        int gaps = figureColumns == 0 ? 1 : 2;
        int left = columns - labelColumns - figureColumns - gaps * GAP.length();
        room = Math.max(0, Math.min(COLUMNS_MAX, left));
        longest = bars.stream().mapToLong(bar -> bar.full + bar.light).max().orElse(0);
    }

    static List<String> lines(List<Bar> bars, int columns) {
        Bars all = new Bars(bars, columns);
        List<String> lines = new ArrayList<>();
        for (Bar bar : bars) {
            lines.add(all.line(bar));
        }
        return lines;
    }

    private String line(Bar bar) {
        String label = Wrap.cut(bar.label, labelColumns);
        String start = label + " ".repeat(labelColumns - Cells.width(label));
        String figures = " ".repeat(figureColumns - Cells.width(bar.figures)) + bar.figures;
        String between = figureColumns == 0 ? GAP : GAP + figures + GAP;
        return (start + between + drawn(bar)).stripTrailing();
    }

    /** Whatever there is any of is seen, if there is a column for it. */
    private String drawn(Bar bar) {
        int all = columns(bar.full + bar.light);
        int light = Math.min(columns(bar.light), bar.full > 0 ? Math.max(0, all - 1) : all);
        return "█".repeat(all - light) + "░".repeat(light);
    }

    private int columns(long length) {
        if (length == 0 || room == 0) {
            return 0;
        }
        return (int) Math.max(1, Math.round((double) length * room / longest));
    }

    private static int widest(List<String> texts) {
        return texts.stream().mapToInt(Cells::width).max().orElse(0);
    }
}
