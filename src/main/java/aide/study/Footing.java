package aide.study;

import aide.bank.Question;
import aide.fsrs.Scheduler;

import java.time.OffsetDateTime;
import java.util.AbstractList;
import java.util.List;

/** A question and how it stands with the learner: looked up once for all that go through them. */
public record Footing(Question question, Standing standing) {

    /** Where a question lies when there is something to ask. */
    enum Pile {
        /** Has another answer now. */
        CHANGED,
        /** Never asked. */
        UNSEEN,
        /** Learnt on an earlier occasion and left unfinished. */
        OPEN,
        /** Known, and due today or before. */
        DUE,
        /** Not due yet. */
        LATER
    }

    /** All questions of a course, in its order. */
    public static List<Footing> all(Course course, Progress progress) {
        return List.copyOf(inTurn(course, progress));
    }

    /** The same for whoever goes through them once: each is looked up when it is its turn. */
    static List<Footing> inTurn(Course course, Progress progress) {
        List<Question> questions = course.questions();
        return new AbstractList<>() {

            @Override
            public Footing get(int index) {
                Question question = questions.get(index);
                return new Footing(question, progress.of(question.id()));
            }

            @Override
            public int size() {
                return questions.size();
            }
        };
    }

    Pile pile(OffsetDateTime now) {
        if (standing.isNew()) {
            return standing.isChanged() ? Pile.CHANGED : Pile.UNSEEN;
        }
        if (standing.isOpen()) {
            return Pile.OPEN;
        }
        return standing.due().isDue(now) ? Pile.DUE : Pile.LATER;
    }

    /** How likely it is remembered now, 0 to 1. */
    double recall(OffsetDateTime now, Scheduler scheduler) {
        return standing.recall(now, scheduler);
    }
}
