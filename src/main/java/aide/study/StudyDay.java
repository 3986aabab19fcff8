package aide.study;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** A day of study begins at four in the morning where the learner is: late hours belong to it. */
public final class StudyDay {

    public static final int FIRST_HOUR = 4;

    private static final long HOUR_SECONDS = 3_600;
    private static final long DAY_SECONDS = 24 * HOUR_SECONDS;

    private StudyDay() {}

    /** Asked several times for every answer there is, so by the hour instead of by calculating back. */
    public static LocalDate of(OffsetDateTime moment) {
        LocalDate day = moment.toLocalDate();
        return moment.getHour() < FIRST_HOUR ? day.minusDays(1) : day;
    }

    /** The same at an offset from UTC, by seconds alone: every question that waits is asked for its day. */
    static LocalDate of(Instant moment, ZoneOffset offset) {
        long seconds = moment.getEpochSecond() + offset.getTotalSeconds();
        return LocalDate.ofEpochDay(
                Math.floorDiv(seconds - FIRST_HOUR * HOUR_SECONDS, DAY_SECONDS));
    }
}
