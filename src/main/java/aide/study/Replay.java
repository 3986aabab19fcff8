package aide.study;

import aide.fsrs.Scheduler;

import java.util.ArrayList;
import java.util.List;

/**
 * The whole journal gone through once more, for those who look back.
 *
 * @param progress what it sums up to
 * @param answers all that count, in the order of time, each with the verdict that holds
 * @param appeals those that were not taken back
 */
public record Replay(Progress progress, List<Answered> answers, List<Appeal> appeals) {

    public Replay {
        answers = List.copyOf(answers);
        appeals = List.copyOf(appeals);
    }

    /** Of events that stand in the order of their marks. */
    public static Replay of(List<Event> events, Scheduler scheduler) {
        Corrections corrections = Corrections.in(events);
        Sum sum = new Sum(Progress.NOTHING, scheduler);
        Mark last = Mark.BEGINNING;
        List<Answered> answers = new ArrayList<>();
        List<Appeal> appeals = new ArrayList<>();
        for (Event event : events) {
            if (event instanceof Review review && corrections.isKept(review)) {
                answers.add(answered(review, false, corrections, sum));
                sum.add(review, corrections.grade(review));
            } else if (event instanceof Practised practised
                    && corrections.isKept(practised.review())) {
                answers.add(answered(practised.review(), true, corrections, sum));
                sum.practise(practised);
            }
            if (event instanceof Appeal appeal && corrections.isKept(appeal)) {
                sum.accept(appeal);
                appeals.add(appeal);
            }
            sum.follow(event);
            last = Mark.of(event);
        }
        return new Replay(sum.progress(last), answers, appeals);
    }

    private static Answered answered(
            Review review, boolean isPractice, Corrections corrections, Sum sum) {
        return new Answered(
                corrections.corrected(review),
                corrections.grade(review),
                Maturity.of(sum.before(review)),
                isPractice);
    }
}
