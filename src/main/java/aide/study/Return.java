package aide.study;

import aide.bank.Question;
import aide.fsrs.Grade;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;

/** When a question that was asked comes back in the same sitting. */
enum Return {

    /** After the minutes that the schedule gives it, until it is learnt. */
    BY_SCHEDULE {
        @Override
        boolean comesBack(Standing now, Grade grade) {
            return now.isOpen();
        }

        @Override
        boolean isDue(Standing standing, OffsetDateTime now) {
            return standing.due().isDue(now);
        }

        @Override
        void sort(List<Question> open, Progress progress) {
            open.sort(Comparator.comparing(q -> moment(progress.of(q.id()).due())));
        }
    },

    /** Behind all others, until it is right. */
    WHEN_MISSED {
        @Override
        boolean comesBack(Standing now, Grade grade) {
            return grade == Grade.AGAIN;
        }

        @Override
        boolean isDue(Standing standing, OffsetDateTime now) {
            return false;
        }

        @Override
        void sort(List<Question> open, Progress progress) {}
    };

    abstract boolean comesBack(Standing now, Grade grade);

    /** Whether one that is to come back does so before others that were not asked yet. */
    abstract boolean isDue(Standing standing, OffsetDateTime now);

    abstract void sort(List<Question> open, Progress progress);

    private static Instant moment(Due due) {
        return due instanceof Due.At at ? at.moment() : Instant.MAX;
    }
}
