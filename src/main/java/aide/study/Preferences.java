package aide.study;

import static aide.base.Check.require;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a learner has chosen; what was not chosen is as it suits most.
 *
 * @param examDay the day of the exam that is planned for
 * @param examMinutes how many minutes a day there are for it
 */
public record Preferences(Optional<LocalDate> examDay, int examMinutes) {

    public static final int MINUTES_MAX = 600;

    public static final Preferences DEFAULT = new Preferences(Optional.empty(), 10);

    public Preferences {
        require(
                examMinutes >= 1 && examMinutes <= MINUTES_MAX,
                "expected 1 to %d minutes, got %d",
                MINUTES_MAX,
                examMinutes);
    }

    public Preferences withExamDay(Optional<LocalDate> day) {
        return new Preferences(day, examMinutes);
    }

    public Preferences withExamMinutes(int minutes) {
        return new Preferences(examDay, minutes);
    }

    /** The exam with as many answers a day as the learner's pace allows. */
    public Optional<Exam> exam(Progress progress) {
        return examDay.isPresent()
                ? Optional.of(new Exam(examDay.get(), Pace.of(progress).answers(examMinutes)))
                : Optional.empty();
    }
}
