package aide.study;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/** A day of study begins at four in the morning where the learner is: late hours belong to it. */
public final class StudyDay {

    public static final int FIRST_HOUR = 4;

    private StudyDay() {}

    /** Asked several times for every answer there is, so by the hour instead of by calculating back. */
    public static LocalDate of(OffsetDateTime moment) {
        LocalDate day = moment.toLocalDate();
        return moment.getHour() < FIRST_HOUR ? day.minusDays(1) : day;
    }
}
