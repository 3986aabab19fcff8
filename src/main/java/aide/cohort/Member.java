package aide.cohort;

import aide.bank.Question;
import aide.report.Basis;
import aide.report.Grasp;
import aide.report.Share;
import aide.study.Answered;
import aide.study.Course;
import aide.study.Event;
import aide.study.Standing;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A learner of a class, summed up.
 *
 * @param holds how each question of the course stands, in its order
 * @param slips wrong answers that were given
 * @param first the day of the first answer
 * @param last the day of the last one
 * @param elsewhere how many answers were about questions that the course does not have
 */
public record Member(
        String name,
        List<Hold> holds,
        List<Slip> slips,
        Optional<LocalDate> first,
        Optional<LocalDate> last,
        long elsewhere) {

    /** Whoever knows four fifths of something is said to know it: a small thing means all of it. */
    private static final int KNOWN_PARTS = 4;

    private static final int KNOWN_OF = 5;

    public Member {
        holds = List.copyOf(holds);
        slips = List.copyOf(slips);
    }

    /** Sums up a history, which stands in the order of time. */
    public static Member of(String name, List<Event> events, Course course, OffsetDateTime now) {
        Basis basis = Basis.of(course, events, now);
        Recent recent = Recent.of(course.questions(), basis.answers());
        List<Hold> holds = new ArrayList<>();
        for (Question question : course.questions()) {
            holds.add(hold(question, basis, recent));
        }
        List<LocalDate> days = basis.answers().stream().map(Answered::day).toList();
        return new Member(
                name,
                holds,
                recent.slips(),
                days.stream().min(LocalDate::compareTo),
                days.stream().max(LocalDate::compareTo),
                recent.elsewhere());
    }

    private static Hold hold(Question question, Basis basis, Recent recent) {
        Standing standing = basis.progress().of(question.id());
        return new Hold(
                Grasp.of(standing),
                recent.answers(question.id()),
                recent.latest(question.id()),
                standing.isNew() ? 0 : basis.recall(standing));
    }

    Member named(String other) {
        return new Member(other, holds, slips, first, last, elsewhere);
    }

    /** How well some questions of the course are known together. */
    Grasp grasp(List<Integer> questions) {
        long known = questions.stream().filter(this::isKnown).count();
        if (known * KNOWN_OF >= (long) questions.size() * KNOWN_PARTS) {
            return Grasp.KNOWN;
        }
        boolean unseen =
                questions.stream().allMatch(each -> holds.get(each).grasp() == Grasp.UNSEEN);
        return unseen ? Grasp.UNSEEN : Grasp.BEGUN;
    }

    boolean isKnown(int question) {
        return holds.get(question).grasp() == Grasp.KNOWN;
    }

    /** How many of these questions are known. */
    Share known(List<Integer> questions) {
        return new Share(questions.stream().filter(this::isKnown).count(), questions.size());
    }

    /** How many of the last answers to these questions were right. */
    Share latest(List<Integer> questions) {
        return questions.stream()
                .map(each -> holds.get(each).latest())
                .reduce(Share.NONE, Share::plus);
    }

    long answers() {
        return holds.stream().mapToLong(Hold::answers).sum();
    }

    /** How many of all questions would be remembered now, as far as can be told. */
    double remembered() {
        return holds.stream().mapToDouble(Hold::recall).sum();
    }
}
