package aide.study;

import aide.fsrs.Grade;
import aide.fsrs.Scheduler;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The sum of all events: how every question stands. It can always be summed again from the journal.
 *
 * @param standings by the id of the question; those never asked are not in it
 * @param last the latest event that is part of the sum
 */
public record Progress(
        SortedMap<String, Standing> standings, Tally today, Retention retention, Mark last) {

    public static final Progress NOTHING =
            new Progress(new TreeMap<>(), Tally.NONE, Retention.NONE, Mark.BEGINNING);

    public Progress {
        standings = Collections.unmodifiableSortedMap(new TreeMap<>(standings));
    }

    /** Sums events, which stand in the order of their marks. */
    public static Progress sum(List<Event> events, Scheduler scheduler) {
        return NOTHING.plus(events, Corrections.in(events), scheduler);
    }

    /**
     * The sum with more events behind it; empty when they reach back behind it, by their time or by
     * what they correct, so that everything must be summed anew.
     */
    public Optional<Progress> then(List<Event> more, Scheduler scheduler) {
        Corrections corrections = Corrections.in(more);
        boolean reachesBack = corrections.reachBehind(more)
                || more.stream().anyMatch(event -> Mark.of(event).compareTo(last) <= 0);
        return reachesBack ? Optional.empty() : Optional.of(plus(more, corrections, scheduler));
    }

    public Standing of(String question) {
        return standings.getOrDefault(question, Standing.NEW);
    }

    /** This sum and one review, which counts with the given grade. */
    Progress plus(Review review, Grade grade, Scheduler scheduler) {
        Sum sum = new Sum(this);
        sum.add(review, grade, scheduler);
        return sum.progress(Mark.of(review));
    }

    private Progress plus(List<Event> events, Corrections corrections, Scheduler scheduler) {
        Sum sum = new Sum(this);
        Mark end = last;
        for (Event event : events) {
            if (event instanceof Review review && corrections.isKept(review)) {
                sum.add(review, corrections.grade(review), scheduler);
            }
            end = Mark.of(event);
        }
        return sum.progress(end);
    }

    /** Adds up in place, so that a long journal does not copy the map for every line. */
    private static final class Sum {

        private final Map<String, Standing> standings;
        private Tally today;
        private Retention retention;

        Sum(Progress progress) {
            standings = new TreeMap<>(progress.standings);
            today = progress.today;
            retention = progress.retention;
        }

        void add(Review review, Grade grade, Scheduler scheduler) {
            Standing before = standings.getOrDefault(review.question(), Standing.NEW);
            today = today.then(StudyDay.of(review.at()), before);
            retention = retention.then(before, grade);
            standings.put(review.question(), before.then(review, grade, scheduler));
        }

        Progress progress(Mark last) {
            return new Progress(new TreeMap<>(standings), today, retention, last);
        }
    }
}
