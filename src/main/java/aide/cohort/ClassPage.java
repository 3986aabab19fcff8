package aide.cohort;

import static aide.text.Markup.escaped;

import aide.cohort.Column.Place;
import aide.text.Clean;

import java.util.List;

/** A report as one page of HTML, which needs nothing beside it. */
record ClassPage(String title, List<Told> chapters) {

    private static final int CODE_POINTS_MAX = 2_000;

    ClassPage {
        chapters = List.copyOf(chapters);
    }

    String html() {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < chapters.size(); i++) {
            Told told = chapters.get(i);
            boolean keyFollows = i + 1 < chapters.size()
                    && told.key().equals(chapters.get(i + 1).key());
            body.append(section(told, keyFollows ? "" : told.key()));
        }
        return """
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width">
                <title>%s</title>
                <style>
                %s</style>
                </head>
                <body>
                <h1>%s</h1>
                %s</body>
                </html>
                """.formatted(text(title), PageStyle.CSS, text(title), body);
    }

    private static String section(Told told, String key) {
        Table table = told.shown();
        String more = told.more() == 0 ? "" : paragraph("and " + told.more() + " more");
        String inside = table.rows().isEmpty()
                ? paragraph(table.nothing())
                : table.one() ? list(table) : rows(table);
        return "<section id=\"%s\">%n<h2>%s</h2>%n%s%s%s</section>%n"
                .formatted(
                        told.chapter().id(),
                        text(told.chapter().title()),
                        inside,
                        more,
                        paragraph(key))
                .replace(System.lineSeparator(), "\n");
    }

    private static String list(Table table) {
        StringBuilder list = new StringBuilder("<dl>\n");
        for (int i = 0; i < table.columns().size(); i++) {
            list.append("<dt>%s</dt><dd>%s</dd>\n"
                    .formatted(
                            text(table.columns().get(i).title()),
                            text(table.rows().get(0).get(i).shown())));
        }
        return list.append("</dl>\n").toString();
    }

    private static String rows(Table table) {
        StringBuilder rows = new StringBuilder("<table>\n<thead><tr><th></th>");
        for (int i : table.at(Place.FIGURE)) {
            rows.append("<th>%s</th>".formatted(text(table.columns().get(i).title())));
        }
        rows.append("</tr></thead>\n<tbody>\n");
        table.rows().forEach(row -> rows.append(row(table, row)));
        return rows.append("</tbody>\n</table>\n").toString();
    }

    private static String row(Table table, List<Value> row) {
        StringBuilder cells = new StringBuilder("<tr><td>");
        table.at(Place.LABEL).forEach(i -> cells.append(text(row.get(i).shown())));
        for (int i : table.at(Place.NOTE)) {
            String note = row.get(i).shown();
            cells.append(note.isEmpty() ? "" : note(table.columns().get(i).title(), note));
        }
        cells.append("</td>");
        table.at(Place.FIGURE).forEach(i -> cells.append(figure(row.get(i))));
        return cells.append("</tr>\n").toString();
    }

    private static String note(String title, String text) {
        return "<small>%s: %s</small>".formatted(text(title), text(text));
    }

    /** A share is drawn behind its figure, too. */
    private static String figure(Value value) {
        return value instanceof Value.Portion portion && !portion.share().isEmpty()
                ? "<td class=\"share\" style=\"--share:%d%%\">%s</td>"
                        .formatted(portion.share().percent(), text(value.shown()))
                : "<td>%s</td>".formatted(text(value.shown()));
    }

    private static String paragraph(String text) {
        return text.isEmpty() ? "" : "<p>" + text(text) + "</p>\n";
    }

    private static String text(String any) {
        return escaped(Clean.line(any, CODE_POINTS_MAX));
    }
}
