package aide.study;

import aide.fsrs.Grade;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What later events say about earlier reviews: taken back, or graded otherwise. */
record Corrections(Set<String> undone, Map<String, Grade> overruled) {

    static Corrections in(List<Event> events) {
        Set<String> undone = new HashSet<>();
        Map<String, Grade> overruled = new HashMap<>();
        for (Event event : events) {
            if (event instanceof Undo undo) {
                undone.add(undo.review());
            } else if (event instanceof Overrule overrule) {
                overruled.put(overrule.review(), overrule.grade());
            }
        }
        return new Corrections(undone, overruled);
    }

    boolean isKept(Review review) {
        return !undone.contains(review.id());
    }

    Grade grade(Review review) {
        return overruled.getOrDefault(review.id(), review.grade());
    }

    /** Whether a review is meant that is not among the events. */
    boolean reachBehind(List<Event> events) {
        if (undone.isEmpty() && overruled.isEmpty()) {
            return false;
        }
        Set<String> here = events.stream().map(Event::id).collect(Collectors.toSet());
        return Stream.concat(undone.stream(), overruled.keySet().stream())
                .anyMatch(review -> !here.contains(review));
    }
}
