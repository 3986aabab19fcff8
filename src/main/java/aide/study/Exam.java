package aide.study;

import static aide.base.Check.require;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A day to be ready for, and how many answers there is time for on each study day before it.
 *
 * @param answersADay answers to new questions and repetitions alike
 */
public record Exam(LocalDate day, int answersADay) {

    public Exam {
        require(
                answersADay >= 1 && answersADay <= Limits.MOST,
                "answersADay is %d, expected 1 to %d",
                answersADay,
                Limits.MOST);
    }

    private static final int DAYS_MAX = 366;

    /**
     * The day of an exam to be planned for from today on.
     *
     * @throws IllegalArgumentException with what was expected and what was got
     */
    public static LocalDate day(String text, LocalDate today) {
        LocalDate day = Expected.Day.of(text);
        if (canBe(day, today)) {
            return day;
        }
        String when = day.equals(today) ? "today" : day.isBefore(today) ? "past" : "too far away";
        throw new IllegalArgumentException("expected a day from %s to %s, got %s, which is %s"
                .formatted(today.plusDays(1), today.plusDays(DAYS_MAX), day, when));
    }

    /** From tomorrow on for a year: whoever plans farther ahead has no plan yet. */
    public static boolean canBe(LocalDate day, LocalDate today) {
        return day.isAfter(today) && !day.isAfter(today.plusDays(DAYS_MAX));
    }

    /** Whether there is still a day to study on. */
    public boolean isAhead(LocalDate today) {
        return today.isBefore(day);
    }

    /** The study days left, today included. */
    public int daysLeft(LocalDate today) {
        return (int) Math.max(0, ChronoUnit.DAYS.between(today, day));
    }

    /** With so many more answers today, be its own spent or not. */
    Exam withMore(int more, Tally today) {
        int answers = Math.max(today.answered(), answersADay) + more;
        return new Exam(day, Math.min(answers, Limits.MOST));
    }

    int answersLeft(Tally today) {
        return Math.max(0, answersADay - today.answered());
    }
}
