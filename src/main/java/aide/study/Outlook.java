package aide.study;

import aide.bank.Question;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * What awaits a learner, now and in the days to come.
 *
 * @param due questions that today's limit still allows to repeat, those left unfinished included
 * @param held questions that are due as well, but have to wait for another day
 * @param fresh new questions that today's limit still allows
 * @param unseen all questions never asked
 * @param days how many come back on each of the next seven days, tomorrow first
 * @param next when the first question comes back that is not due yet, where there is one
 */
public record Outlook(
        int due,
        int held,
        int fresh,
        int unseen,
        int total,
        List<Integer> days,
        Optional<LocalDate> next) {

    private static final int DAYS = 7;

    public Outlook {
        days = List.copyOf(days);
    }

    public static Outlook of(Course course, Progress progress, OffsetDateTime now) {
        Supply supply = Supply.of(course, progress, now);
        LocalDate today = StudyDay.of(now);
        Tally tally = progress.today().on(today);
        Limits limits = course.limits();
        int due = Math.min(supply.due().size(), limits.reviewsLeft(tally));
        List<LocalDate> coming = coming(course, progress, now);
        return new Outlook(
                supply.open().size() + due,
                supply.due().size() - due,
                Math.min(supply.unseen().size(), limits.newLeft(tally)),
                supply.unseen().size(),
                course.questions().size(),
                counted(coming, today),
                coming.isEmpty() ? Optional.empty() : Optional.of(coming.get(0)));
    }

    /** The days after today on which questions come back, the first first. */
    private static List<LocalDate> coming(Course course, Progress progress, OffsetDateTime now) {
        LocalDate today = StudyDay.of(now);
        List<LocalDate> days = new ArrayList<>();
        for (Question question : course.questions()) {
            Standing standing = progress.of(question.id());
            LocalDate day = standing.isNew() ? today : standing.due().day(now);
            if (day.isAfter(today)) {
                days.add(day);
            }
        }
        Collections.sort(days);
        return days;
    }

    private static List<Integer> counted(List<LocalDate> days, LocalDate today) {
        List<Integer> counts = new ArrayList<>();
        for (int ahead = 1; ahead <= DAYS; ahead++) {
            counts.add(Collections.frequency(days, today.plusDays(ahead)));
        }
        return counts;
    }
}
