package aide.screen;

import aide.bank.Citation;
import aide.bank.Fact;
import aide.bank.Source;
import aide.report.Cited;
import aide.report.Dossier;
import aide.report.Paragraphs;
import aide.screen.Message.Consulted;
import aide.screen.Message.Failed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The page of a fact as plain lines: all answers are told, and one claim stands below the other. */
public final class FactText {

    private static final Size PAPER = new Size(80, 60);

    private FactText() {}

    public static List<String> lines(Dossier dossier) {
        return plain(new FactBody(dossier, true, false).lines(PAPER));
    }

    /** Where a fact is stated, a line a source. */
    public static List<String> citations(Fact fact) {
        return Cited.lines(fact.citations(), Paragraphs.SIGN);
    }

    /**
     * The cited paragraphs themselves.
     *
     * @param consult brings a document, or tells why it cannot
     */
    public static List<String> passages(Fact fact, Function<Source, Message> consult) {
        Map<Source, Message> documents = new LinkedHashMap<>();
        Text text = new Text(PAPER).gap();
        for (Citation citation : fact.allCitations().toList()) {
            Source source = citation.source();
            boolean first = !documents.containsKey(source);
            Message told = documents.computeIfAbsent(source, consult);
            if (told instanceof Consulted consulted) {
                String words = consulted.paragraphs().get(citation.paragraph() - 1);
                text.paragraph(Cited.source(source) + " ¶ " + citation.paragraph(), Style.DIM);
                text.labelled("  ", words, Style.PLAIN).gap();
            } else if (first && told instanceof Failed failed) {
                text.labelled("✗ ", failed.why(), Style.PLAIN).gap();
            }
        }
        return plain(text.lines());
    }

    /** What is read of the lines, without the blanks at the edges of a screen. */
    static List<String> plain(List<Line> lines) {
        String text = lines.stream().map(FactText::plain).collect(Collectors.joining("\n"));
        return text.strip().lines().toList();
    }

    private static String plain(Line line) {
        String text = line.spans().stream().map(Span::text).collect(Collectors.joining());
        return text.isEmpty() ? "" : text.substring(1).stripTrailing();
    }
}
