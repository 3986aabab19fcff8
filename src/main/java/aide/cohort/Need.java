package aide.cohort;

import aide.report.Share;
import aide.report.Side;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What each learner needs help with; who knows least comes first. */
final class Need {

    /** Fewer answers tell nothing. */
    private static final int ANSWERS_MIN = 5;

    /** With a greater share right, help is needed elsewhere. */
    private static final int ENOUGH_PERCENT = 70;

    private static final int SHOWN = 3;

    /** A part of what is studied and how the learner's last answers to it were. */
    private record Weak(Part part, Share latest) {

        @Override
        public String toString() {
            return part.name() + " " + latest.percent() + " %";
        }
    }

    private Need() {}

    static Table table(Cohort cohort) {
        List<Column> columns = List.of(
                Column.label("learner", "learner"),
                Column.figure("answers", "answers"),
                Column.figure("known", "known"),
                Column.figure("latest", "latest"),
                Column.figure("last", "last answer"),
                Column.note("help", "help with"));
        List<Part> parts = Stream.of(Side.KIND, Side.TOPIC)
                .flatMap(side -> Part.of(side, cohort).stream())
                .toList();
        List<List<Value>> rows = cohort.members().stream()
                .map(member -> row(member, parts, cohort))
                .toList();
        return Table.of(columns, rows, "Nobody has handed in anything.", "");
    }

    private static List<Value> row(Member member, List<Part> parts, Cohort cohort) {
        return List.of(
                new Value.Words(member.name()),
                new Value.Whole(member.answers()),
                new Value.Portion(member.known(cohort.all())),
                new Value.Portion(member.latest(cohort.all())),
                new Value.Day(member.last()),
                new Value.Words(help(member, parts)));
    }

    /** "who 40 %, talks 50 %", the weakest first. */
    private static String help(Member member, List<Part> parts) {
        return parts.stream()
                .map(part -> new Weak(part, member.latest(part.places())))
                .filter(weak -> weak.latest().whole() >= ANSWERS_MIN
                        && weak.latest().percent() <= ENOUGH_PERCENT)
                .sorted(Comparator.comparingDouble(weak -> weak.latest().atMost()))
                .limit(SHOWN)
                .map(Weak::toString)
                .collect(Collectors.joining(", "));
    }
}
