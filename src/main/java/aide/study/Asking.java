package aide.study;

import aide.ask.Judge;
import aide.ask.Judgement;
import aide.ask.Verdict;
import aide.bank.Question;
import aide.fsrs.Chance;
import aide.fsrs.Grade;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.function.Function;

/**
 * A question is being asked.
 *
 * @param choices what may be picked; empty when the answer is to be typed
 * @param since when it was first shown
 */
public record Asking(
        Desk desk,
        Question question,
        Optional<Choices> choices,
        OffsetDateTime since,
        Optional<Judged> before)
        implements Sitting {

    /** A question is typed once it is known, and chosen until then. */
    static Asking of(Desk desk, Question question, Optional<Judged> before, OffsetDateTime now) {
        Standing standing = desk.progress().of(question.id());
        double chance = Chance.of(question.id(), standing.reviews());
        Optional<Choices> choices = standing.isKnown()
                ? Optional.empty()
                : Lures.choices(question, desk.course().bank(), Double.doubleToLongBits(chance));
        return new Asking(desk, question, choices, now, before);
    }

    public Input input() {
        return choices.isPresent() ? Input.PICK : Input.TYPE;
    }

    public Standing standing() {
        return desk.progress().of(question.id());
    }

    /** The same question, to be typed. */
    public Asking typed() {
        return new Asking(desk, question, Optional.empty(), since, before);
    }

    /** Picks one of the choices, counted from 0; a place that is not there changes nothing. */
    public Step pick(int place, OffsetDateTime now) {
        return choices.filter(c -> place >= 0 && place < c.options().size())
                .map(c -> answered(c.options().get(place), Input.PICK, picked(c, place), now))
                .orElse(Step.to(this));
    }

    /** Whatever the choices are, this answer was typed. */
    @Override
    public Step answer(String answer, OffsetDateTime now) {
        return answered(answer, Input.TYPE, judgement(answer), now);
    }

    /** Gives up: the answer is shown and asked for again. */
    public Step giveUp(OffsetDateTime now) {
        return answered("", input(), judgement(""), now);
    }

    @Override
    public <R> R match(
            Function<Asking, R> ask, Function<Judged, R> judge, Function<Finished, R> end) {
        return ask.apply(this);
    }

    Asking again(Desk later, OffsetDateTime now) {
        return new Asking(desk.resumed(later), question, choices, now, before);
    }

    private Step answered(String answer, Input input, Judgement judgement, OffsetDateTime moment) {
        OffsetDateTime now = desk.notBefore(moment);
        long millis = Math.max(0, Duration.between(since, moment).toMillis());
        Grade grade = grade(judgement.verdict(), input, millis);
        Review review = new Review(
                desk.nextId(),
                now,
                question.id(),
                input,
                answer,
                judgement.verdict(),
                grade,
                millis);
        return Step.to(Judged.of(this, review, judgement, grade, desk.counting(now)), review);
    }

    private Grade grade(Verdict verdict, Input input, long millis) {
        return Grading.of(
                verdict,
                input,
                millis,
                Grading.median(desk.course().bank(), question.kind(), desk.progress()));
    }

    private Judgement judgement(String answer) {
        return Judge.judge(
                question.answers(), answer, question.ask(), desk.course().bank().known());
    }

    /** The place decides; the judge says why, but a lure is never right. */
    private Judgement picked(Choices choices, int place) {
        Judgement judgement = judgement(choices.options().get(place));
        if (choices.isRight(place)) {
            return new Judgement(Verdict.CORRECT, judgement.why());
        }
        return judgement.verdict() == Verdict.WRONG
                ? judgement
                : new Judgement(Verdict.WRONG, "this was " + question.answer().shown());
    }
}
