package aide.screen;

import aide.study.Preference;
import aide.study.Preferences;
import aide.text.Wrap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How settings are drawn: a row each, and below them what the one at the cursor means. */
record SettingsBody(List<Preference> all, int place, Preferences preferences, Optional<Span> told) {

    private static final String NONE = "none";
    private static final int GAP = 2;

    /** What is chosen is marked, for a value alone does not tell. */
    List<Line> rows(Size size, int room) {
        int label = all.stream().mapToInt(each -> each.id().length()).max().orElse(0) + GAP;
        Rows shown = Rows.of(all.size(), place, room);
        List<Line> lines = new ArrayList<>();
        for (int row = shown.from(); row < shown.to(); row++) {
            lines.add(row(row, label, size.columns()));
        }
        return lines;
    }

    private Line row(int row, int label, int columns) {
        Preference each = all.get(row);
        boolean here = row == place;
        String name = each.id() + " ".repeat(label - each.id().length());
        String value = Wrap.cut(value(each), Math.max(1, columns - label - 5));
        return Line.of(
                Span.plain(here ? " ▸ " : "   "),
                new Span(preferences.isChosen(each) ? "• " : "  ", Style.STRONG),
                new Span(name, here ? Style.STRONG : Style.PLAIN),
                new Span(value, here ? Style.PICKED : Style.PLAIN));
    }

    private String value(Preference each) {
        String value = preferences.of(each);
        return value.isEmpty() ? NONE : value;
    }

    List<Line> foot(Size size) {
        Preference each = all.get(place);
        Text text = new Text(size).gap();
        text.paragraph(each.about() + ": " + each.expected().words() + ".", Style.PLAIN);
        String usual = each.usual().isEmpty() ? NONE : each.usual();
        text.paragraph(
                preferences.isChosen(each) ? "• chosen; " + usual + " suits most" : "suits most",
                Style.DIM);
        told.ifPresent(what -> text.labelled(Span.plain(" "), what.text(), what.style(), 2));
        return fitting(text.lines(), Math.max(1, size.rows() - 2 - 3));
    }

    private static List<Line> fitting(List<Line> lines, int most) {
        return lines.size() <= most ? lines : lines.subList(lines.size() - most, lines.size());
    }
}
