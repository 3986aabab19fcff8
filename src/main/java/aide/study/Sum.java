package aide.study;

import aide.fsrs.Grade;
import aide.fsrs.Scheduler;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Progress as it is being added up, in place: so a long journal does not copy the map for every line. */
final class Sum {

    private final Scheduler scheduler;
    private final Map<String, Standing> standings;
    private Tally today;
    private Retention retention;
    private Accepted accepted;
    private Optional<Underway> sitting;

    Sum(Progress progress, Scheduler scheduler) {
        this.scheduler = scheduler;
        standings = new HashMap<>(progress.standings());
        today = progress.today();
        retention = progress.retention();
        accepted = progress.accepted();
        sitting = progress.sitting();
    }

    /** How the question stands by now. */
    Standing of(String question) {
        return standings.getOrDefault(question, Standing.NEW);
    }

    /** How its question stood when it was answered: what was known of another answer counts no more. */
    Standing before(Review review) {
        return review.anew() ? Standing.NEW : of(review.question());
    }

    /** A review that counts, with the grade it counts with. */
    void add(Review review, Grade grade) {
        Standing before = before(review);
        if (review.anew()) {
            accepted = accepted.without(review.question());
        }
        today = today.then(StudyDay.of(review.at()), before);
        retention = retention.then(before, grade);
        standings.put(review.question(), before.then(review, grade, scheduler));
    }

    /** An answer that leaves the schedule alone. */
    void practise(Practised practised) {
        today = today.practised(StudyDay.of(practised.at()));
    }

    void accept(Appeal appeal) {
        accepted = accepted.plus(appeal.question(), appeal.answer());
    }

    /** What an event says of the sitting that is going on. */
    void follow(Event event) {
        if (event instanceof Began began) {
            sitting = Optional.of(new Underway(began, false));
        } else if (sitting.isPresent()) {
            sitting = Optional.of(sitting.get().then(event));
        }
    }

    Progress progress(Mark last) {
        return new Progress(standings, today, retention, accepted, sitting, last);
    }
}
