package aide.study;

import aide.bank.Question;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What there is to ask a learner now, before any limit.
 *
 * <p>A question that has another answer now is due at once, before all else that is due: until it is asked, the
 * learner is sure of what is no longer right. Among the new ones it would wait for weeks.
 *
 * @param open learnt on an earlier occasion and left unfinished; due or soon to be
 * @param due what has another answer now; then what is known, and due today or before, the most
 *     forgotten first
 * @param unseen never asked, in the order of the bank
 */
public record Supply(List<Question> open, List<Question> due, List<Question> unseen) {

    public Supply {
        open = List.copyOf(open);
        due = List.copyOf(due);
        unseen = List.copyOf(unseen);
    }

    /** Plain loops: a start waits for this, and a cold JVM takes long over lambdas. */
    public static Supply of(Course course, Progress progress, OffsetDateTime now) {
        List<Question> open = new ArrayList<>();
        List<Question> changed = new ArrayList<>();
        List<Recalled> due = new ArrayList<>();
        List<Question> unseen = new ArrayList<>();
        for (Footing each : Footing.inTurn(course, progress)) {
            switch (each.pile(now)) {
                case CHANGED -> changed.add(each.question());
                case UNSEEN -> unseen.add(each.question());
                case OPEN -> open.add(each.question());
                case DUE ->
                    due.add(new Recalled(each.question(), each.recall(now, course.scheduler())));
                case LATER -> {}
            }
        }
        Collections.sort(due);
        for (Recalled each : due) {
            changed.add(each.question);
        }
        return new Supply(open, changed, unseen);
    }

    /** A question and how likely it is remembered; the most forgotten comes first. */
    private record Recalled(Question question, double recall) implements Comparable<Recalled> {

        @Override
        public int compareTo(Recalled other) {
            return Double.compare(recall, other.recall);
        }
    }
}
