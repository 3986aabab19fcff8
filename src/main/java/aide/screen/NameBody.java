package aide.screen;

import aide.ask.Name;
import aide.bank.Entry;
import aide.bank.Fact;
import aide.base.Count;
import aide.report.Grasp;
import aide.study.Progress;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is told about a name.
 *
 * @param chosenEnd the last line of the fact under the cursor, or of all where there is none
 */
record NameBody(List<Line> lines, int chosenEnd) {

    NameBody {
        lines = List.copyOf(lines);
    }

    static NameBody of(NameScreen screen, Size size) {
        Text text = Text.body(size);
        about(screen.entry(), text);
        if (screen.facts().isEmpty()) {
            text.gap().paragraph("No fact mentions it.", Style.DIM);
            return new NameBody(text.lines(), text.size() - 1);
        }
        Progress progress = screen.home().progress();
        text.gap().paragraph("In " + new Count(screen.facts().size(), "fact") + ":", Style.DIM);
        int chosenEnd = 0;
        for (int i = 0; i < screen.facts().size(); i++) {
            boolean here = i == screen.place();
            fact(screen.facts().get(i), here, progress, text);
            chosenEnd = here ? text.size() - 1 : chosenEnd;
        }
        return new NameBody(text.lines(), chosenEnd);
    }

    private static void about(Entry entry, Text text) {
        Name name = entry.name();
        text.paragraph(name.introduced(), Style.STRONG);
        List<String> others = name.spellings().subList(1, name.spellings().size());
        if (!others.isEmpty()) {
            text.labelled("also   ", String.join(", ", others), Style.PLAIN);
        }
        String where = Stream.concat(
                        name.country().stream(), entry.position().map(NameBody::at).stream())
                .collect(Collectors.joining(" · "));
        if (!where.isEmpty()) {
            text.labelled("where  ", where, Style.PLAIN);
        }
    }

    private static String at(Entry.Position position) {
        return degrees(position.latitude(), "N", "S") + " "
                + degrees(position.longitude(), "E", "W");
    }

    private static String degrees(double angle, String positive, String negative) {
        return String.format(
                Locale.ROOT, "%.2f° %s", Math.abs(angle), angle < 0 ? negative : positive);
    }

    private static void fact(Fact fact, boolean here, Progress progress, Text text) {
        String sign = Grasp.of(fact.questions(), progress).sign();
        Style style = here ? Style.PICKED : Style.PLAIN;
        Span label = new Span((here ? " ▸ " : "   ") + sign + " ", here ? style : Style.DIM);
        text.labelled(label, fact.text(), style, Integer.MAX_VALUE);
    }
}
