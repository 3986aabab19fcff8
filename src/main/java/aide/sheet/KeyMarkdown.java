package aide.sheet;

import aide.bank.Fact;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The key of a worksheet as Markdown. */
final class KeyMarkdown {

    private final StringBuilder page = new StringBuilder();

    private KeyMarkdown() {}

    static String of(Worksheet worksheet) {
        KeyMarkdown key = new KeyMarkdown();
        key.line("# Key: " + SheetMarkdown.text(worksheet.title()));
        key.line("Seed " + worksheet.seed());
        worksheet.versions().forEach(key::version);
        key.timeline(worksheet.events());
        key.line("## Answers and where they are stated");
        worksheet.solutions().forEach(key::solution);
        return key.page.toString();
    }

    private void version(Version version) {
        line("## Version " + version.letter());
        line(numbered(version.items().stream().map(Item::solution).toList()));
        if (!version.map().isEmpty()) {
            line("Map: "
                    + numbered(version.map().stream()
                            .map(place -> place.name().shown())
                            .toList()));
        }
    }

    private void timeline(List<Fact> events) {
        if (events.isEmpty()) {
            return;
        }
        line("## Timeline");
        for (Fact event : events) {
            page.append("- **").append(text(new Row(event, true).day())).append("** ");
            page.append(text(new Row(event, true).event())).append(" – ");
            page.append(cited(event)).append('\n');
        }
        page.append('\n');
    }

    private void solution(Solution solution) {
        page.append("- **").append(String.join(" ", solution.places())).append("** ");
        page.append(text(solution.question().ask())).append(" **");
        page.append(text(solution.answer())).append("** ");
        page.append(text(solution.fact().text()));
        solution.notes().forEach(note -> page.append(' ').append(text(note)));
        page.append(" – ").append(cited(solution.fact())).append('\n');
    }

    /** "**1** B · **2** Vienna". */
    private static String numbered(List<String> solutions) {
        return IntStream.range(0, solutions.size())
                .mapToObj(i -> "**" + (i + 1) + "** " + text(solutions.get(i)))
                .collect(Collectors.joining(" · "));
    }

    private static String cited(Fact fact) {
        return text(String.join("; ", Solution.citations(fact)));
    }

    private static String text(String any) {
        return SheetMarkdown.text(any);
    }

    private void line(String line) {
        page.append(line).append("\n\n");
    }
}
