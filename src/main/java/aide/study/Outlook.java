package aide.study;

import aide.bank.Question;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * What awaits a learner, now and in the days to come.
 *
 * @param due questions that today's limit still allows to repeat, those left unfinished included
 * @param held questions that are due as well, but have to wait for another day
 * @param fresh new questions that today's limit still allows
 * @param unseen all questions never asked
 * @param days how many are asked again on each of the next seven days, tomorrow first
 * @param next when the first question comes back that is not due yet, where there is one
 * @param through when no question has to wait any more, where one does and an end is in sight
 * @param expectation what to expect on the day of the exam, where one is ahead or today
 */
public record Outlook(
        int due,
        int held,
        int fresh,
        int unseen,
        int total,
        List<Integer> days,
        Optional<LocalDate> next,
        Optional<LocalDate> through,
        Optional<Expectation> expectation) {

    static final int DAYS = 7;

    public Outlook {
        days = List.copyOf(days);
    }

    public static Outlook of(Course course, Progress progress, OffsetDateTime now) {
        return of(course, progress, Footing.inTurn(course, progress), now);
    }

    /**
     * The same for whoever has looked up how the questions stand.
     *
     * @param footings of all questions of the course
     */
    public static Outlook of(
            Course course, Progress progress, List<Footing> footings, OffsetDateTime now) {
        Optional<Exam> exam = course.examAhead(now);
        return exam.isPresent()
                ? planned(course, progress, footings, exam.get(), now)
                : scheduled(course, progress, footings, now);
    }

    /** Plain counts: in which order they would be asked is for the sitting to find out. */
    private static Outlook scheduled(
            Course course, Progress progress, List<Footing> footings, OffsetDateTime now) {
        Census census = Census.of(footings, now);
        Tally tally = progress.today().on(StudyDay.of(now));
        Limits limits = course.limits();
        int due = Math.min(census.due(), limits.reviewsLeft(tally));
        int held = census.due() - due;
        Coming coming = census.coming();
        return new Outlook(
                census.open() + due,
                held,
                Math.min(census.unseen(), limits.newLeft(tally)),
                census.unseen(),
                footings.size(),
                coming.next(DAYS, held, limits.reviewsADay()),
                coming.first(),
                coming.through(held, limits.reviewsADay()),
                expectation(course, progress, now));
    }

    private static Outlook planned(
            Course course,
            Progress progress,
            List<Footing> footings,
            Exam exam,
            OffsetDateTime now) {
        int fresh = 0;
        List<Question> plan = Plan.today(course, progress, exam, now);
        for (Question question : plan) {
            fresh += progress.of(question.id()).isNew() ? 1 : 0;
        }
        Expectation expectation = Expectation.of(course, progress, exam, now);
        LocalDate tomorrow = StudyDay.of(now).plusDays(1);
        return new Outlook(
                plan.size() - fresh,
                0,
                fresh,
                Census.of(footings, now).unseen(),
                footings.size(),
                expectation.answers(1, DAYS),
                exam.isAhead(tomorrow) ? Optional.of(tomorrow) : Optional.empty(),
                Optional.empty(),
                Optional.of(expectation));
    }

    /** Of an exam that is today there is nothing left to plan, only what is known by now. */
    private static Optional<Expectation> expectation(
            Course course, Progress progress, OffsetDateTime now) {
        Optional<Exam> exam = course.exam();
        return exam.isPresent() && exam.get().day().equals(StudyDay.of(now))
                ? Optional.of(Expectation.of(course, progress, exam.get(), now))
                : Optional.empty();
    }
}
