package aide.sheet;

import aide.bank.Entry;
import aide.text.Clean;
import aide.text.Markup;

import java.util.List;

/** A worksheet as a page of HTML that needs nothing else, to be printed as it is. */
public final class SheetHtml {

    /** Whatever a bank may hold, the page runs nothing and fetches nothing. */
    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <title>%s</title>
            <style>
            %s</style>
            </head>
            <body>
            """;

    private static final String FIELDS = """
            <p class="fields"><span>Name</span><span>Class</span><span>Date</span></p>
            """;

    private final StringBuilder page = new StringBuilder();

    private SheetHtml() {}

    /** All versions, then the key. */
    public static String of(Worksheet worksheet, Paper paper) {
        SheetHtml sheet = new SheetHtml();
        String style = SheetStyle.of(worksheet, paper);
        sheet.page.append(HEAD.formatted(text(worksheet.title()), style));
        worksheet.versions().forEach(version -> sheet.version(version, worksheet));
        sheet.page.append(KeyHtml.of(worksheet));
        return sheet.page.append("</body>\n</html>\n").toString();
    }

    /** Harmless, and nothing but text. */
    static String text(String any) {
        return Markup.escaped(Clean.line(any, SheetMarkdown.CODE_POINTS_MAX));
    }

    private void version(Version version, Worksheet worksheet) {
        page.append("<section class=\"").append(SheetStyle.page(version)).append("\">\n");
        page.append("<div class=\"head\"><h1>").append(text(worksheet.title())).append("</h1>\n");
        page.append("<p>Version <b>").append(version.letter()).append("</b> · seed ");
        page.append(worksheet.seed()).append("</p></div>\n").append(FIELDS);
        page.append("<p class=\"how\">").append(text(Wording.how(version))).append("</p>\n");
        page.append("<ol class=\"items\">\n");
        version.items().forEach(this::item);
        page.append("</ol>\n");
        if (!version.timeline().isEmpty()) {
            timeline(version.timeline());
        }
        if (!version.map().isEmpty()) {
            map(version.map());
        }
        page.append("</section>\n");
    }

    private void item(Item item) {
        page.append("<li><p>").append(text(item.question().ask()));
        page.append(Wording.several(item)).append("</p>\n");
        if (item.isGap()) {
            page.append("<p class=\"gap\"></p>");
        } else {
            page.append("<ol class=\"options\">\n");
            item.options()
                    .forEach(option -> page.append("<li>").append(text(option)).append("</li>\n"));
            page.append("</ol>");
        }
        page.append("</li>\n");
    }

    private void timeline(List<Row> rows) {
        page.append("<div class=\"part\">\n<h2>Timeline</h2>\n<p class=\"how\">");
        page.append(Wording.TIMELINE).append("</p>\n<ol class=\"timeline\">\n");
        for (Row row : rows) {
            page.append("<li>").append(cell(row.dayGiven(), row.day()));
            page.append(cell(!row.dayGiven(), row.event())).append("</li>\n");
        }
        page.append("</ol>\n</div>\n");
    }

    private static String cell(boolean given, String text) {
        return given ? "<span>" + text(text) + "</span>" : "<span class=\"gap\"></span>";
    }

    private void map(List<Entry> places) {
        page.append("<div class=\"part\">\n<h2>Map</h2>\n<p class=\"how\">").append(Wording.MAP);
        page.append("</p>\n<div class=\"map\">\n");
        page.append(EuropeSvg.of(places.stream().map(Atlas::position).toList()));
        page.append("<ol>\n").append("<li></li>\n".repeat(places.size()));
        page.append("</ol>\n</div>\n</div>\n");
    }
}
