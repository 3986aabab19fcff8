package aide.cohort;

import aide.bank.Question;
import aide.report.Grasp;
import aide.report.Share;

import java.util.Comparator;
import java.util.List;

/**
 * A question that is worth a class's time, because many have met it and do not know it.
 *
 * @param open how many learners have met it and do not know it
 */
record NextDrill(Part part, int open, Share latest) {

    /** As many as a drill usually has. */
    static final int QUESTIONS = 10;

    private static final Comparator<NextDrill> WORTHIEST_FIRST = Comparator.comparingInt(
                    (NextDrill next) -> -next.open)
            .thenComparingDouble(next -> next.latest.atMost());

    /** Those to be drilled next, the worthiest first. */
    private static List<NextDrill> all(Cohort cohort) {
        return Part.questions(cohort).stream()
                .map(part -> of(part, Level.of(part, cohort)))
                .filter(next -> next.open > 0)
                .sorted(WORTHIEST_FIRST)
                .limit(QUESTIONS)
                .toList();
    }

    private static NextDrill of(Part part, Level level) {
        return new NextDrill(part, level.with(Grasp.BEGUN), level.latest());
    }

    /** The same as questions. */
    static List<Question> questions(Cohort cohort) {
        return all(cohort).stream()
                .map(next -> cohort.question(next.part.places().get(0)))
                .toList();
    }

    static Table table(Cohort cohort) {
        List<Column> columns = List.of(
                Column.label("ask", "question"),
                Column.figure("open", "open"),
                Column.figure("latest", "latest"),
                Column.hidden("id"));
        List<List<Value>> rows = all(cohort).stream().map(NextDrill::row).toList();
        return Table.of(
                columns,
                rows,
                "Whatever was met is known.",
                "open: learners who were asked and do not know it yet; aide report --deck makes a"
                        + " deck of these, which aide drill --deck asks");
    }

    private List<Value> row() {
        return List.of(
                new Value.Words(part.name()),
                new Value.Whole(open),
                new Value.Portion(latest),
                new Value.Words(part.id()));
    }
}
