package aide.study;

import aide.bank.Question;
import aide.fsrs.Grade;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One run of studying. Every move is a pure function: same sitting, same input, same step. A move
 * that makes no sense now changes nothing, for keys may arrive late.
 */
public sealed interface Sitting permits Asking, Judged, Finished {

    /**
     * Begins with what is due and what is new.
     *
     * @param run a name that no other run has, on any device: it makes the ids of the events
     */
    static Sitting begin(Course course, Progress progress, String run, OffsetDateTime now) {
        Agenda agenda = Agenda.of(course, progress, now);
        Opening opening = Opening.of(course, agenda, now);
        return next(
                new Desk(course, progress, agenda, run, 0, now, opening), Optional.empty(), now);
    }

    /**
     * The question that comes next, or the end. What was answered decides it, and when, but not how
     * long the learner looks at the verdict: so a sitting that breaks off there goes on with the very
     * same question.
     */
    static Sitting next(Desk desk, Optional<Judged> before, OffsetDateTime now) {
        Optional<Question> last = before.isPresent()
                ? Optional.of(before.get().asking().question())
                : Optional.empty();
        Optional<Question> next = desk.agenda().next(desk.progress(), last, desk.latest());
        return next.isPresent()
                ? Asking.of(desk, next.get(), before, now)
                : new Finished(desk, before);
    }

    Desk desk();

    /** The answer given before, which an undo takes back. */
    Optional<Judged> before();

    /** Answers the question that is being asked; an empty answer means "I don't know". */
    default Step answer(String answer, OffsetDateTime now) {
        return Step.to(this);
    }

    /** Goes on to the next question. */
    default Step proceed(OffsetDateTime now) {
        return Step.to(this);
    }

    /** Gives the last answer another grade, and goes back to its verdict. */
    default Step overrule(Grade grade, OffsetDateTime now) {
        return before().filter(judged -> !judged.isPractice())
                .map(judged -> judged.regraded(desk(), grade, now))
                .orElse(Step.to(this));
    }

    /** Takes the last answer for right from now on, where it was typed and is not. */
    default Step appeal(OffsetDateTime now) {
        return before().filter(Judged::canAppeal)
                .map(judged -> judged.appealed(desk(), now))
                .orElse(Step.to(this));
    }

    /** Asks once more at once what was answered last: it was a slip, and costs nothing. */
    default Step slip(OffsetDateTime now) {
        return before().filter(Judged::canSlip)
                .map(judged -> judged.slipped(desk(), now))
                .orElse(Step.to(this));
    }

    /** Takes back the last answer, as deep as the sitting, and asks it again. */
    default Step undo(OffsetDateTime now) {
        return before().map(judged -> judged.takenBack(desk(), now)).orElse(Step.to(this));
    }

    /** One function per phase: a new phase adds a parameter, and the compiler finds each caller. */
    <R> R match(Function<Asking, R> ask, Function<Judged, R> judge, Function<Finished, R> end);

    /** All answers of this sitting that still stand, the first first. */
    default List<Judged> given() {
        List<Judged> given = new ArrayList<>();
        for (Optional<Judged> each = before();
                each.isPresent();
                each = each.get().asking().before()) {
            given.add(each.get());
        }
        Collections.reverse(given);
        return given;
    }
}
