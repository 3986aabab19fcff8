package aide.study;

import aide.bank.Question;

import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A sitting that asks more than what is due.
 *
 * @param traits only questions with any of these; without one, all of the course
 * @param counts whether the schedule is told, which otherwise stays as it is
 */
public record Practice(Set<Trait> traits, boolean counts) {

    public Practice {
        traits = Set.copyOf(traits);
    }

    /** The most forgotten first; those never asked last, in the order of the bank. */
    List<Question> questions(Course course, Progress progress, OffsetDateTime now) {
        List<Question> chosen = course.questions().stream()
                .filter(question -> holds(progress.of(question.id())))
                .toList();
        Stream<Question> seen = chosen.stream()
                .filter(question -> !progress.of(question.id()).isNew())
                .sorted(Comparator.comparingDouble(
                        question -> progress.of(question.id()).recall(now, course.scheduler())));
        Stream<Question> unseen =
                chosen.stream().filter(question -> progress.of(question.id()).isNew());
        return Stream.concat(seen, unseen).toList();
    }

    private boolean holds(Standing standing) {
        return traits.isEmpty() || traits.stream().anyMatch(trait -> trait.holds(standing));
    }
}
