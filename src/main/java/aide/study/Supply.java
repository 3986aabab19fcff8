package aide.study;

import aide.bank.Question;

import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What there is to ask a learner now, before any limit.
 *
 * @param open learnt on an earlier occasion and left unfinished; due or soon to be
 * @param due known, and due today or before; the most forgotten first
 * @param unseen never asked, in the order of the bank
 */
public record Supply(List<Question> open, List<Question> due, List<Question> unseen) {

    public static Supply of(Course course, Progress progress, OffsetDateTime now) {
        List<Question> questions = course.questions();
        Map<String, Double> recall = questions.stream()
                .filter(q -> progress.of(q.id()).isKnown())
                .collect(Collectors.toMap(
                        Question::id, q -> progress.of(q.id()).recall(now, course.scheduler())));
        return new Supply(
                questions.stream().filter(q -> progress.of(q.id()).isOpen()).toList(),
                questions.stream()
                        .filter(q -> isDue(progress.of(q.id()), now))
                        .sorted(Comparator.comparingDouble(q -> recall.getOrDefault(q.id(), 0.0)))
                        .toList(),
                questions.stream().filter(q -> progress.of(q.id()).isNew()).toList());
    }

    private static boolean isDue(Standing standing, OffsetDateTime now) {
        return standing.isKnown() && standing.due().isDue(now);
    }
}
