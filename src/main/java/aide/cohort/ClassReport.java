package aide.cohort;

import aide.bank.Question;
import aide.exchange.Csv;
import aide.exchange.Deck;
import aide.json.JsonObject;
import aide.report.Leaf;
import aide.text.DayNames;

import java.util.ArrayList;
import java.util.List;

/**
 * Some chapters about a class, in every form they are wanted in.
 *
 * @param chapters what is told, in that order
 * @param whole whether people are shown all rows of each chapter
 */
public record ClassReport(Cohort cohort, List<ClassChapter> chapters, boolean whole) {

    private static final String INDENT = "  ";

    public ClassReport {
        chapters = List.copyOf(chapters);
    }

    /**
     * Chapters one below the other, in lines of at most so many columns; what figures mean is said
     * behind the last of neighbours that have the same.
     */
    public List<String> lines(int columns) {
        List<Told> told = told();
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            boolean same = i + 1 < told.size()
                    && told.get(i).key().equals(told.get(i + 1).key());
            lines.addAll(i == 0 ? List.of() : List.of(""));
            lines.add(told.get(i).chapter().title());
            lines.addAll(indented(told.get(i), same, columns - INDENT.length()));
        }
        return lines;
    }

    private static List<String> indented(Told told, boolean keyFollows, int columns) {
        List<String> lines = keyFollows ? told.lines(columns) : told.linesWithKey(columns);
        return lines.stream().map(line -> line.isEmpty() ? line : INDENT + line).toList();
    }

    /** As the schema report.schema.json tells. */
    public JsonObject json() {
        JsonObject object = new JsonObject().put("at", cohort.now().toString());
        for (Told told : told()) {
            List<JsonObject> rows = TableJson.rows(told.table());
            if (told.table().one()) {
                object.put(told.chapter().id(), rows.get(0));
            } else {
                object.put(told.chapter().id(), rows);
            }
        }
        return object;
    }

    /** The first of the chapters, a row a line. */
    public Csv csv() {
        Table table = chapters.get(0).maker().apply(cohort);
        Csv csv = new Csv(table.columns().stream().map(Column::key).toArray(String[]::new));
        for (List<Value> row : table.rows()) {
            csv.row(row.stream().map(value -> value.bare().orElse("")).toArray());
        }
        return csv;
    }

    /** One page, to be looked at in a browser or printed. */
    public String html() {
        return new ClassPage(title(), told()).html();
    }

    private String title() {
        return "The class on " + DayNames.full(cohort.now().toLocalDate()) + " "
                + cohort.now().getYear();
    }

    /** What the class should be drilled in next. */
    public Deck deck() {
        return new Deck(
                title() + ": to be drilled next",
                NextDrill.questions(cohort).stream().map(Question::id).toList());
    }

    /** Page by page, each with all there is: a screen can be scrolled. */
    public List<Leaf> leaves() {
        return told(true).stream()
                .map(told -> new Leaf(told.chapter().title(), told::linesWithKey))
                .toList();
    }

    private List<Told> told() {
        return told(whole);
    }

    private List<Told> told(boolean inFull) {
        return chapters.stream()
                .map(each -> new Told(each, each.maker().apply(cohort), inFull))
                .toList();
    }
}
