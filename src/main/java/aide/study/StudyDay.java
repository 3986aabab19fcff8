package aide.study;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/** A day of study begins at four in the morning where the learner is: late hours belong to it. */
public final class StudyDay {

    public static final int FIRST_HOUR = 4;

    private StudyDay() {}

    public static LocalDate of(OffsetDateTime moment) {
        return moment.minusHours(FIRST_HOUR).toLocalDate();
    }
}
