package aide.study;

import aide.ask.Judgement;
import aide.ask.Known;
import aide.ask.Verdict;
import aide.bank.Question;
import aide.fsrs.Grade;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A question is being asked.
 *
 * @param since when it was first shown
 * @param hinted whether a hint was asked for
 * @param slipped whether it is asked again because the answer before was a slip
 */
public record Asking(
        Desk desk,
        Task task,
        OffsetDateTime since,
        Optional<Judged> before,
        boolean hinted,
        boolean slipped)
        implements Sitting {

    private static final String ACCEPTED = "accepted, as you asked";

    static Asking of(Desk desk, Question question, Optional<Judged> before, OffsetDateTime now) {
        Task task = Ways.task(question, desk.course().bank(), desk.progress());
        return new Asking(desk, task, now, before, false, false);
    }

    public Question question() {
        return task.question();
    }

    public Standing standing() {
        return desk.progress().of(question().id());
    }

    /** The same question, to be typed. */
    public Asking typed() {
        return new Asking(desk, new TypeIn(question()), since, before, hinted, slipped);
    }

    /** The same task with a hint, which costs a grade; where there is none it stays as it is. */
    public Asking withHint() {
        boolean more = hinted || task.clue().isPresent();
        return new Asking(desk, task, since, before, more, slipped);
    }

    /** What was told by the hint. */
    public Optional<Clue> clue() {
        return hinted ? task.clue() : Optional.empty();
    }

    /** Whether there is a hint to ask for. */
    public boolean canHint() {
        return !hinted && task.clue().isPresent();
    }

    /**
     * Chooses options, counted from 0; what is no answer to the task, or was struck out, changes
     * nothing.
     */
    public Step choose(List<Integer> places, OffsetDateTime now) {
        if (clue().filter(clue -> places.stream().anyMatch(clue.struck()::contains))
                .isPresent()) {
            return Step.to(this);
        }
        return step(task.choose(places, known()), task.input(), now);
    }

    /** Whatever there was to choose from, this answer was typed. */
    @Override
    public Step answer(String answer, OffsetDateTime now) {
        return step(task.type(answer, known()).map(this::accepted), Input.TYPE, now);
    }

    /** What was accepted once is right, whatever the bank says of it. */
    private Given accepted(Given given) {
        boolean accepted = given.judgement().verdict() != Verdict.CORRECT
                && desk.progress().accepted().holds(question().id(), given.answer());
        return accepted
                ? new Given(given.answer(), new Judgement(Verdict.CORRECT, ACCEPTED))
                : given;
    }

    /** Gives up: the answer is shown and asked for again. */
    public Step giveUp(OffsetDateTime now) {
        return step(Optional.of(Given.of(question(), "", known())), task.input(), now);
    }

    @Override
    public <R> R match(
            Function<Asking, R> ask, Function<Judged, R> judge, Function<Finished, R> end) {
        return ask.apply(this);
    }

    Asking again(Desk later, OffsetDateTime now) {
        return new Asking(desk.resumed(later), task, now, before, hinted, slipped);
    }

    /** The same question, as if it had just been shown. */
    public Asking shown(OffsetDateTime now) {
        return new Asking(desk, task, now, before, hinted, slipped);
    }

    /** The same question in a sitting that goes on under another name. */
    Asking renamed(String run, OffsetDateTime now) {
        return new Asking(desk.renamed(run), task, now, before, hinted, slipped);
    }

    /** The verdict that an answer was given when it was kept. */
    Judged recalled(Review review) {
        Asking asked = new Asking(desk, task, since, before, review.hinted(), slipped);
        Judgement judgement = new Judgement(review.verdict(), "as judged before");
        return Judged.of(asked, review, judgement, review.grade(), desk.counting(review.at()));
    }

    Asking afterSlip() {
        return new Asking(desk, task, since, before, hinted, true);
    }

    private Step step(Optional<Given> given, Input input, OffsetDateTime now) {
        return given.map(answer -> answered(answer, input, now)).orElse(Step.to(this));
    }

    private Step answered(Given given, Input input, OffsetDateTime moment) {
        OffsetDateTime now = desk.notBefore(moment);
        long millis = Math.max(0, Duration.between(since, moment).toMillis());
        Verdict verdict = given.judgement().verdict();
        Grade grade = grade(verdict, input, millis);
        boolean counts = !desk.course().isPractice();
        Review review = new Review(
                desk.nextId(),
                now,
                question().id(),
                input,
                given.answer(),
                verdict,
                grade,
                millis,
                hinted,
                Optional.empty(),
                counts && standing().isChanged(),
                counts ? Optional.of(Right.of(question())) : Optional.empty());
        Event event = counts ? review : new Practised(review);
        Judged judged = Judged.of(this, review, given.judgement(), grade, desk.counting(now));
        return new Step(judged, desk.leaving(event));
    }

    Grade grade(Verdict verdict, Input input, long millis) {
        return Grading.of(
                verdict,
                input,
                millis,
                hinted,
                Grading.median(desk.course().bank(), question().kind(), desk.progress()));
    }

    private Known known() {
        return desk.course().bank().known();
    }
}
