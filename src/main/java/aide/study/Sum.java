package aide.study;

import aide.fsrs.Grade;
import aide.fsrs.Scheduler;

import java.util.Map;
import java.util.TreeMap;

/** Progress as it is being added up, in place: so a long journal does not copy the map for every line. */
final class Sum {

    private final Scheduler scheduler;
    private final Map<String, Standing> standings;
    private Tally today;
    private Retention retention;
    private Accepted accepted;

    Sum(Progress progress, Scheduler scheduler) {
        this.scheduler = scheduler;
        standings = new TreeMap<>(progress.standings());
        today = progress.today();
        retention = progress.retention();
        accepted = progress.accepted();
    }

    /** How the question stands by now. */
    Standing of(String question) {
        return standings.getOrDefault(question, Standing.NEW);
    }

    /** A review that counts, with the grade it counts with. */
    void add(Review review, Grade grade) {
        Standing before = of(review.question());
        today = today.then(StudyDay.of(review.at()), before);
        retention = retention.then(before, grade);
        standings.put(review.question(), before.then(review, grade, scheduler));
    }

    void accept(Appeal appeal) {
        accepted = accepted.plus(appeal.question(), appeal.answer());
    }

    Progress progress(Mark last) {
        return new Progress(new TreeMap<>(standings), today, retention, accepted, last);
    }
}
