package aide.report;

import aide.ask.DateSpan;
import aide.bank.Citation;
import aide.bank.Fact;
import aide.bank.Question;
import aide.study.Progress;
import aide.study.Standing;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * By what things that can be looked up are put in order.
 *
 * @param grasp how well its questions are known
 * @param due when the first of its questions comes back, of those that were asked
 * @param difficulty of its hardest question, 0 where none was asked
 * @param day on which it happened, or the first thing about it did
 * @param cited where it is stated first
 */
public record Measure(
        Grasp grasp,
        Optional<LocalDate> due,
        double difficulty,
        Optional<DateSpan> day,
        Optional<Citation> cited) {

    static Measure of(
            List<Fact> facts, List<Question> questions, Progress progress, OffsetDateTime now) {
        List<Standing> asked = questions.stream()
                .map(question -> progress.of(question.id()))
                .filter(standing -> !standing.isNew())
                .toList();
        return new Measure(
                Grasp.of(questions, progress),
                asked.stream().map(each -> each.due().day(now)).min(LocalDate::compareTo),
                asked.stream().mapToDouble(Measure::difficulty).max().orElse(0),
                facts.stream()
                        .flatMap(fact -> fact.when().stream())
                        .min(Comparator.comparing(DateSpan::first)),
                facts.stream().flatMap(fact -> fact.citations().stream()).findFirst());
    }

    private static double difficulty(Standing standing) {
        return standing.card().memory().difficulty();
    }
}
