package aide.study;

import aide.ask.Verdict;
import aide.fsrs.Grade;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What later events say about earlier reviews: taken back, graded otherwise, or right after all.
 *
 * @param overruled what the last word on a review makes it count as
 */
record Corrections(Set<String> undone, Map<String, Grade> overruled, Set<String> appealed) {

    static Corrections in(List<Event> events) {
        Set<String> undone = new HashSet<>();
        Map<String, Grade> overruled = new HashMap<>();
        Set<String> appealed = new HashSet<>();
        Corrections corrections = new Corrections(undone, overruled, appealed);
        events.forEach(corrections::add);
        return corrections;
    }

    /** One more, behind all that concern the same review; any other event changes nothing. */
    void add(Event event) {
        if (event instanceof Undo undo) {
            undone.add(undo.review());
        } else if (event instanceof Overrule overrule) {
            overruled.put(overrule.review(), overrule.grade());
        } else if (event instanceof Appeal appeal) {
            overruled.put(appeal.review(), appeal.grade());
            appealed.add(appeal.review());
        }
    }

    boolean isKept(Review review) {
        return !undone.contains(review.id());
    }

    /** An appeal goes with the review that it is about. */
    boolean isKept(Appeal appeal) {
        return !undone.contains(appeal.review());
    }

    Grade grade(Review review) {
        return overruled.getOrDefault(review.id(), review.grade());
    }

    /** The review with the verdict that holds. */
    Review corrected(Review review) {
        return appealed.contains(review.id()) ? review.judged(Verdict.CORRECT) : review;
    }

    /** Whether a review is meant that is not among the events. */
    boolean reachBehind(List<Event> events) {
        if (undone.isEmpty() && overruled.isEmpty()) {
            return false;
        }
        Set<String> here = events.stream().map(Event::id).collect(Collectors.toSet());
        return events.stream()
                .flatMap(event -> meant(event).stream())
                .anyMatch(review -> !here.contains(review));
    }

    /** The id of the review that an event corrects. */
    static Optional<String> meant(Event event) {
        if (event instanceof Undo undo) {
            return Optional.of(undo.review());
        }
        if (event instanceof Appeal appeal) {
            return Optional.of(appeal.review());
        }
        return event instanceof Overrule overrule
                ? Optional.of(overrule.review())
                : Optional.empty();
    }
}
