package aide.study;

import aide.fsrs.Scheduler;

import java.util.List;
import java.util.Optional;

/** A sum of events in the making, which come one by one and need not be kept. */
public final class Summing {

    private final Sum sum;
    private final Corrections corrections;
    private final Mark begin;
    private Optional<Event> last = Optional.empty();

    Summing(Progress begin, Corrections corrections, Scheduler scheduler) {
        this.sum = new Sum(begin, scheduler);
        this.corrections = corrections;
        this.begin = begin.last();
    }

    /**
     * A sum of nothing yet.
     *
     * @param corrections events that correct others, in the order of their marks; what else is among
     *     them is passed over, and more can be foreseen
     */
    public static Summing of(List<Event> corrections, Scheduler scheduler) {
        return new Summing(Progress.NOTHING, Corrections.in(corrections), scheduler);
    }

    /**
     * Knows of one more correction from now on, before what it corrects is added, and behind all
     * that concern the same review.
     */
    public void foresee(Event correction) {
        corrections.add(correction);
    }

    /** Adds the next event, in the order of their marks, and corrections at their places, too. */
    public void add(Event event) {
        if (event instanceof Review review && corrections.isKept(review)) {
            sum.add(review, corrections.grade(review));
        } else if (event instanceof Practised practised && corrections.isKept(practised.review())) {
            sum.practise(practised);
        } else if (event instanceof Appeal appeal && corrections.isKept(appeal)) {
            sum.accept(appeal);
        }
        sum.follow(event);
        last = Optional.of(event);
    }

    /** What has been added so far. */
    public Progress progress() {
        return sum.progress(last.map(Mark::of).orElse(begin));
    }
}
