package aide.sheet;

import aide.bank.Fact;

import java.util.List;

/** The key of a worksheet as HTML, on pages of its own. */
final class KeyHtml {

    private final StringBuilder page = new StringBuilder();

    private KeyHtml() {}

    static String of(Worksheet worksheet) {
        KeyHtml key = new KeyHtml();
        key.page.append("<section class=\"key\">\n<div class=\"head\"><h1>Key: ");
        key.page.append(text(worksheet.title()));
        key.page.append("</h1>\n<p>Seed ").append(worksheet.seed()).append("</p></div>\n");
        worksheet.versions().forEach(key::version);
        key.timeline(worksheet.events());
        key.page.append("<h2>Answers and where they are stated</h2>\n<ul class=\"solutions\">\n");
        worksheet.solutions().forEach(key::solution);
        return key.page.append("</ul>\n</section>\n").toString();
    }

    private void version(Version version) {
        page.append("<div class=\"letters\">\n<h2>Version ").append(version.letter());
        page.append("</h2>\n");
        numbered(version.items().stream().map(Item::solution).toList());
        if (!version.map().isEmpty()) {
            page.append("<h3>Map</h3>\n");
            numbered(version.map().stream().map(place -> place.name().shown()).toList());
        }
        page.append("</div>\n");
    }

    private void numbered(List<String> solutions) {
        page.append("<ol>\n");
        solutions.forEach(right -> page.append("<li>").append(text(right)).append("</li>\n"));
        page.append("</ol>\n");
    }

    private void timeline(List<Fact> events) {
        if (events.isEmpty()) {
            return;
        }
        page.append("<h2>Timeline</h2>\n<ul class=\"solutions\">\n");
        for (Fact event : events) {
            Row row = new Row(event, true);
            page.append("<li><b>").append(text(row.day())).append("</b> ");
            page.append(text(row.event())).append(cited(event)).append("</li>\n");
        }
        page.append("</ul>\n");
    }

    private void solution(Solution solution) {
        page.append("<li><b>").append(String.join(" ", solution.places())).append("</b> ");
        page.append(text(solution.question().ask())).append(" <b>");
        page.append(text(solution.answer())).append("</b><br>\n");
        page.append(text(solution.fact().text()));
        solution.notes().forEach(note -> page.append(' ').append(text(note)));
        page.append(cited(solution.fact())).append("</li>\n");
    }

    private static String cited(Fact fact) {
        return " <cite>" + text(String.join("; ", Solution.citations(fact))) + "</cite>";
    }

    private static String text(String any) {
        return SheetHtml.text(any);
    }
}
