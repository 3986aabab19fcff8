package aide.study;

import aide.ask.Judgement;
import aide.ask.Verdict;
import aide.fsrs.Futures;
import aide.fsrs.Grade;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.function.Function;

/**
 * A question has been answered, and the answer is written down.
 *
 * @param asking the question as it was asked
 * @param grade what it counts as; the review's own, or what the learner made of it
 * @param desk with the answer counted
 */
public record Judged(Asking asking, Review review, Judgement judgement, Grade grade, Desk desk)
        implements Sitting {

    static Judged of(Asking asking, Review review, Judgement judgement, Grade grade, Desk counted) {
        Progress progress = after(review, grade, counted);
        Progress now = isAppealed(review, judgement)
                ? progress.accepting(review.question(), review.answer())
                : progress;
        Desk desk = counted.with(asking.question(), grade, now);
        return new Judged(asking, review, judgement, grade, desk);
    }

    private static Progress after(Review review, Grade grade, Desk desk) {
        return desk.course().isPractice()
                ? desk.progress().plus(new Practised(review))
                : desk.progress().plus(review, grade, desk.course().scheduler());
    }

    private static boolean isAppealed(Review review, Judgement judgement) {
        return judgement.verdict() == Verdict.CORRECT && review.verdict() != Verdict.CORRECT;
    }

    /** The answer as it is kept. */
    Event kept() {
        return isPractice() ? new Practised(review) : review;
    }

    /** What was just answered may be said to have been sure or not. */
    Judged with(Confidence said) {
        return new Judged(asking, review.with(said), judgement, grade, desk);
    }

    /** Whether the learner has said that the answer was right after all. */
    public boolean isAppealed() {
        return isAppealed(review, judgement);
    }

    /** What was typed and is not right may have been meant rightly. */
    public boolean canAppeal() {
        return judgement.verdict() != Verdict.CORRECT
                && review.input() == Input.TYPE
                && !review.answer().isBlank();
    }

    /** Whether the answer may be a slip: then the question is asked again, but only once. */
    public boolean canSlip() {
        return judgement.verdict() != Verdict.CORRECT
                && !review.answer().isBlank()
                && !asking.slipped();
    }

    /** Whether the answer leaves the schedule alone, so that no grade makes a difference. */
    public boolean isPractice() {
        return desk.course().isPractice();
    }

    /** What each grade leads to: the four futures among which the learner may choose. */
    public Futures futures() {
        return asking.standing()
                .futures(review.question(), review.at(), desk.course().scheduler());
    }

    @Override
    public Optional<Judged> before() {
        return Optional.of(this);
    }

    @Override
    public Step proceed(OffsetDateTime now) {
        Sitting next = Sitting.next(desk, Optional.of(this), now);
        return next instanceof Finished ? finished(now) : Step.to(next);
    }

    private Step finished(OffsetDateTime now) {
        OffsetDateTime at = desk.notBefore(now);
        Event ended = new Ended(desk.nextId(), at);
        return Step.to(new Finished(desk.counting(at), Optional.of(this)), ended);
    }

    @Override
    public Step overrule(Grade other, OffsetDateTime now) {
        return other == grade || isPractice() ? Step.to(this) : regraded(desk, other, now);
    }

    /** The same answer with another grade, given while the sitting stood at that later desk. */
    Step regraded(Desk later, Grade other, OffsetDateTime now) {
        OffsetDateTime at = later.notBefore(now);
        Overrule overrule = new Overrule(later.nextId(), at, review.id(), other);
        Desk counted = asking.desk().resumed(later.counting(at));
        return new Step(of(asking, review, judgement, other, counted), later.leaving(overrule));
    }

    @Override
    public Step appeal(OffsetDateTime now) {
        return canAppeal() ? appealed(desk, now) : Step.to(this);
    }

    /** The same answer taken for right, while the sitting stood at that later desk. */
    Step appealed(Desk later, OffsetDateTime now) {
        OffsetDateTime at = later.notBefore(now);
        Grade right = asking.grade(Verdict.CORRECT, review.input(), review.millis());
        Appeal appeal = new Appeal(
                later.nextId(), at, review.id(), review.question(), review.answer(), right);
        Judgement accepted = new Judgement(Verdict.CORRECT, judgement.why());
        Desk counted = asking.desk().resumed(later.counting(at));
        return new Step(of(asking, review, accepted, right, counted), later.leaving(appeal));
    }

    /** The question asked once more at once, for the answer was not meant. */
    Step slipped(Desk later, OffsetDateTime now) {
        OffsetDateTime at = later.notBefore(now);
        Undo undo = new Undo(later.nextId(), at, review.id());
        return new Step(asking.again(later.counting(at), now).afterSlip(), later.leaving(undo));
    }

    @Override
    public <R> R match(
            Function<Asking, R> ask, Function<Judged, R> judge, Function<Finished, R> end) {
        return judge.apply(this);
    }

    /** The question asked once more, as if it had not been answered. */
    Step takenBack(Desk later, OffsetDateTime now) {
        OffsetDateTime at = later.notBefore(now);
        Undo undo = new Undo(later.nextId(), at, review.id());
        return new Step(asking.again(later.counting(at), now), later.leaving(undo));
    }
}
