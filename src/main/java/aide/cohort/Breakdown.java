package aide.cohort;

import aide.report.Grasp;
import aide.report.Side;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** How many know each part of what is studied; what is answered wrongly most often comes first. */
final class Breakdown {

    private static final String KEY =
            "know: learners past learning at least four fifths of it; met: were asked, and know less;"
                    + " not yet: were never asked; known: of its questions, with each learner;"
                    + " latest: right of the last three answers to each";

    /** A part and how the class stands with it. */
    private record Row(Part part, Level level) {}

    /** What may well be best comes last, and so does what nobody has answered. */
    private static final Comparator<Row> WEAKEST_FIRST =
            Comparator.comparingDouble(row -> row.level().latest().atMost());

    private Breakdown() {}

    /** By what questions belong to, seen from a side. */
    static Function<Cohort, Table> by(Side<?> side) {
        return of(side.id(), cohort -> Part.of(side, cohort));
    }

    static Function<Cohort, Table> of(String what, Function<Cohort, List<Part>> parts) {
        return cohort -> table(what, parts.apply(cohort), cohort);
    }

    private static Table table(String what, List<Part> parts, Cohort cohort) {
        List<Column> columns = List.of(
                Column.label("name", what),
                Column.figure("know", "know"),
                Column.figure("met", "met"),
                Column.figure("unseen", "not yet"),
                Column.figure("known", "known"),
                Column.figure("latest", "latest"),
                Column.figure("answers", "of"),
                Column.hidden("id"));
        List<List<Value>> rows = parts.stream()
                .map(part -> new Row(part, Level.of(part, cohort)))
                .sorted(WEAKEST_FIRST)
                .map(Breakdown::values)
                .toList();
        return Table.of(columns, rows, "The bank has none.", KEY);
    }

    private static List<Value> values(Row row) {
        Level level = row.level();
        return List.of(
                new Value.Words(row.part().name()),
                new Value.Whole(level.with(Grasp.KNOWN)),
                new Value.Whole(level.with(Grasp.BEGUN)),
                new Value.Whole(level.with(Grasp.UNSEEN)),
                new Value.Portion(level.known()),
                new Value.Portion(level.latest()),
                new Value.Whole(level.latest().whole()),
                new Value.Words(row.part().id()));
    }
}
