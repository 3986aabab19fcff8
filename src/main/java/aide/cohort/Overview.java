package aide.cohort;

import aide.report.Share;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The class in one row. */
final class Overview {

    private static final String KEY =
            "known: of all questions, with each learner, how many are past learning; latest: of the"
                    + " last three answers to each, how many were right";

    private Overview() {}

    static Table table(Cohort cohort) {
        List<Column> columns = List.of(
                Column.label("learners", "learners"),
                Column.figure("questions", "questions"),
                Column.figure("answers", "answers"),
                Column.figure("latest", "latest right"),
                Column.figure("known", "known"),
                Column.figure("remembered", "remembered if asked now"),
                Column.figure("from", "first answer"),
                Column.figure("to", "last answer"),
                Column.figure("elsewhere", "answers to other questions"));
        return new Table(columns, List.of(row(cohort)), "", KEY, true);
    }

    private static List<Value> row(Cohort cohort) {
        return List.of(
                new Value.Whole(cohort.members().size()),
                new Value.Whole(cohort.questions().size()),
                new Value.Whole(
                        cohort.members().stream().mapToLong(Member::answers).sum()),
                new Value.Portion(cohort.latest(cohort.all())),
                new Value.Portion(cohort.known(cohort.all())),
                new Value.Portion(remembered(cohort)),
                new Value.Day(days(cohort, Member::first).min(LocalDate::compareTo)),
                new Value.Day(days(cohort, Member::last).max(LocalDate::compareTo)),
                new Value.Whole(
                        cohort.members().stream().mapToLong(Member::elsewhere).sum()));
    }

    private static Share remembered(Cohort cohort) {
        double sum = cohort.members().stream().mapToDouble(Member::remembered).sum();
        long whole = (long) cohort.members().size() * cohort.questions().size();
        return new Share(Math.round(sum), whole);
    }

    private static Stream<LocalDate> days(
            Cohort cohort, Function<Member, Optional<LocalDate>> day) {
        return cohort.members().stream().map(day).flatMap(Optional::stream);
    }
}
