package aide.study;

import aide.bank.Question;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A sitting that broke off, gone through again from its opening and the events it left: so it stands
 * at the very question, and every answer can still be taken back.
 */
public final class TakenUp {

    private final Course course;
    private Sitting sitting;

    private TakenUp(Course course, Sitting sitting) {
        this.course = course;
        this.sitting = sitting;
    }

    /**
     * The sitting, or empty where it belongs to another day or has nothing left to ask.
     *
     * @param events the whole journal, in the order of time
     * @param run a name that no other run has, under which it goes on
     */
    public static Optional<Asking> of(
            Began began, List<Event> events, Course any, String run, OffsetDateTime now) {
        Opening opening = began.opening();
        if (!opening.isOf(now)) {
            return Optional.empty();
        }
        Set<String> runs = new HashSet<>(opening.runs());
        runs.add(began.run());
        List<Event> others = new ArrayList<>();
        List<Event> own = new ArrayList<>();
        for (Event event : events) {
            (runs.contains(event.run()) ? own : others).add(event);
        }
        Course course = opening.mode().on(any);
        TakenUp again = new TakenUp(course, begin(began, course, others));
        for (Event event : own) {
            again.replay(event);
        }
        Optional<Asking> asking = again.asking(now);
        return asking.isPresent() ? Optional.of(asking.get().renamed(run, now)) : asking;
    }

    /** What the bank no longer has is left out. */
    private static Sitting begin(Began began, Course course, List<Event> before) {
        Opening opening = began.opening();
        List<Question> waiting = new ArrayList<>();
        for (String id : opening.questions()) {
            Optional<Question> question = course.bank().question(id);
            if (question.isPresent()) {
                waiting.add(question.get());
            }
        }
        Agenda agenda =
                new Agenda(waiting, List.of(), opening.spare(), opening.mode().comeBack());
        Progress progress = Progress.sum(before, course.scheduler()).under(course.bank());
        Desk desk = new Desk(course, progress, agenda, began.run(), 0, opening.at(), opening);
        return Sitting.next(desk, Optional.empty(), opening.at());
    }

    private void replay(Event event) {
        if (event instanceof Review review) {
            answer(review);
        } else if (event instanceof Practised practised) {
            answer(practised.review());
        } else if (event instanceof Overrule overrule) {
            regrade(overrule);
        } else if (event instanceof Appeal appeal) {
            sitting = sitting.appeal(appeal.at()).next();
        } else if (event instanceof Undo undo) {
            sitting = sitting.undo(undo.at()).next();
        } else if (event instanceof Ended ended) {
            sitting = sitting.proceed(ended.at()).next();
        }
    }

    /** Also where it is the grade already: from the next question, that could be said again. */
    private void regrade(Overrule overrule) {
        sitting.before()
                .map(judged -> judged.regraded(sitting.desk(), overrule.grade(), overrule.at()))
                .ifPresent(step -> sitting = step.next());
    }

    /** The next question was shown as long before its answer as the answer took. */
    private void answer(Review review) {
        OffsetDateTime since = review.at().minus(Duration.ofMillis(review.millis()));
        sitting = sitting.proceed(since).next();
        Optional<Question> question = course.bank().question(review.question());
        if (question.isPresent()) {
            sitting = asked(question.get(), since).recalled(review);
        }
    }

    /** What was asked is what was answered, whatever would be asked by now. */
    private Asking asked(Question question, OffsetDateTime since) {
        return sitting instanceof Asking asking && asking.question().id().equals(question.id())
                ? asking
                : Asking.of(sitting.desk(), question, sitting.before(), since);
    }

    private Optional<Asking> asking(OffsetDateTime now) {
        return sitting.proceed(now).next() instanceof Asking asking
                ? Optional.of(asking)
                : Optional.empty();
    }
}
