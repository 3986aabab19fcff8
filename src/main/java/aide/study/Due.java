package aide.study;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** When a question comes back: on a day, or after a step of minutes. */
public sealed interface Due {

    boolean isDue(OffsetDateTime now);

    /** The study day on which it falls, seen from where the learner is now. */
    LocalDate day(OffsetDateTime now);

    record OnDay(LocalDate day) implements Due {

        @Override
        public boolean isDue(OffsetDateTime now) {
            return !day.isAfter(StudyDay.of(now));
        }

        @Override
        public LocalDate day(OffsetDateTime now) {
            return day;
        }
    }

    record At(Instant moment) implements Due {

        @Override
        public boolean isDue(OffsetDateTime now) {
            return !moment.isAfter(now.toInstant());
        }

        @Override
        public LocalDate day(OffsetDateTime now) {
            return StudyDay.of(moment, now.getOffset());
        }
    }
}
