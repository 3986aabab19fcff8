package aide.cohort;

import aide.bank.Question;
import aide.report.Mixup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A wrong answer that several gave to a question, or one learner again and again.
 *
 * @param learners how many gave it
 */
record Confusion(Question question, int learners, Mixup mixup) {

    /** What one learner answered once tells nothing about a class. */
    private static final int TIMES_MIN = 2;

    private static final Comparator<Confusion> MOST_FIRST = Comparator.comparingInt(
                    Confusion::learners)
            .thenComparingInt(confusion -> confusion.mixup().times())
            .reversed();

    /** A question, by its place, and what was answered. */
    private record Pair(int question, String folded) {}

    /** What most learners were wrong about comes first. */
    static List<Confusion> all(Cohort cohort) {
        Map<Pair, List<Slip>> same = new LinkedHashMap<>();
        for (Member member : cohort.members()) {
            for (Slip slip : member.slips()) {
                same.computeIfAbsent(
                                new Pair(slip.question(), slip.folded()), any -> new ArrayList<>())
                        .add(slip);
            }
        }
        return same.values().stream()
                .flatMap(slips -> of(slips, cohort).stream())
                .sorted(MOST_FIRST)
                .toList();
    }

    private static Optional<Confusion> of(List<Slip> slips, Cohort cohort) {
        int times = slips.stream().mapToInt(Slip::times).sum();
        if (times < TIMES_MIN) {
            return Optional.empty();
        }
        Question question = cohort.question(slips.get(0).question());
        return Mixup.of(
                        question,
                        slips.get(0).given(),
                        times,
                        cohort.course().bank().known())
                .map(mixup -> new Confusion(question, slips.size(), mixup));
    }

    static Table table(Cohort cohort) {
        List<Column> columns = List.of(
                Column.label("ask", "question"),
                Column.figure("learners", "learners"),
                Column.figure("times", "times"),
                Column.note("right", "right"),
                Column.note("given", "given"),
                Column.note("why", "why"),
                Column.hidden("id"));
        List<List<Value>> rows = all(cohort).stream().map(Confusion::row).toList();
        return Table.of(columns, rows, "No wrong answer was given twice so far.", "");
    }

    private List<Value> row() {
        return List.of(
                new Value.Words(question.ask()),
                new Value.Whole(learners),
                new Value.Whole(mixup.times()),
                new Value.Words(question.answer().shown()),
                new Value.Words(mixup.given()),
                new Value.Words(mixup.why()),
                new Value.Words(question.id()));
    }
}
