package aide.exchange;

import aide.ask.DateSpan;
import aide.bank.Bank;
import aide.bank.Coverage;
import aide.bank.Source;
import aide.base.Count;
import aide.text.Clean;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Which facts cite each paragraph, as a page of Markdown. */
public final class CoveragePage {

    private static final int CODE_POINTS_MAX = 200;

    private static final String HEAD = """
            # Coverage

            Which facts cite each paragraph of the documents; the test holds this page against the bank.
            To make it anew: `./aide check --coverage > questions/COVERAGE.md`

            """;

    private CoveragePage() {}

    public static String of(Bank bank) {
        List<Coverage> sources = Coverage.of(bank);
        return HEAD
                + summary(bank, sources)
                + sources.stream().map(CoveragePage::part).collect(Collectors.joining());
    }

    private static String summary(Bank bank, List<Coverage> sources) {
        long text = sources.stream()
                .mapToLong(source -> source.source().paragraphs().ofText().count())
                .sum();
        int gaps = sources.stream().mapToInt(source -> source.gaps().size()).sum();
        return "%s, %s of text, %d of them without a fact.\n"
                .formatted(
                        new Count(bank.facts().size(), "fact"), new Count(text, "paragraph"), gaps);
    }

    private static String part(Coverage coverage) {
        return heading(coverage)
                + IntStream.rangeClosed(1, coverage.source().paragraphs().count())
                        .mapToObj(paragraph -> row(coverage, paragraph))
                        .collect(Collectors.joining());
    }

    private static String heading(Coverage coverage) {
        Source source = coverage.source();
        return """

                ## %s

                %s, %s: %s. %s.

                | ¶ | facts |
                |--:|---|
                """.formatted(
                        source.id(),
                        clean(source.publisher()),
                        DateSpan.day(source.date()).shown(),
                        clean(source.title()),
                        new Count(coverage.facts(), "fact"));
    }

    private static String row(Coverage coverage, int paragraph) {
        String cell = coverage.source()
                .paragraphs()
                .furnitureAt(paragraph)
                .map(what -> "*furniture: " + clean(what) + "*")
                .orElseGet(() -> facts(coverage.factsAt(paragraph)));
        return "| %d | %s |\n".formatted(paragraph, cell);
    }

    private static String facts(List<String> ids) {
        return ids.isEmpty() ? "**none**" : String.join(", ", ids);
    }

    /** Neither a terminal nor the table may be upset by what a bank says. */
    private static String clean(String text) {
        return Clean.line(text, CODE_POINTS_MAX).replace("|", "\\|");
    }
}
