package aide.study;

import aide.bank.Bank;
import aide.bank.Question;
import aide.fsrs.Scheduler;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * What does not change while a learner studies.
 *
 * @param scope which questions are asked
 * @param exam what is prepared for; once its day is there, it changes nothing any more
 * @param practice what is asked beyond what is due; nothing is, where it is empty
 */
public record Course(
        Bank bank,
        Scheduler scheduler,
        Limits limits,
        Scope scope,
        Optional<Exam> exam,
        Optional<Practice> practice) {

    /** All of a bank, within the limits that suit most. */
    public static Course of(Bank bank, Scheduler scheduler) {
        return new Course(
                bank, scheduler, Limits.DEFAULT, Scope.ALL, Optional.empty(), Optional.empty());
    }

    public Course with(Limits other) {
        return new Course(bank, scheduler, other, scope, exam, practice);
    }

    public Course with(Scope other) {
        return new Course(bank, scheduler, limits, other, exam, practice);
    }

    public Course withExam(Optional<Exam> other) {
        return new Course(bank, scheduler, limits, scope, other, practice);
    }

    public Course withPractice(Optional<Practice> other) {
        return new Course(bank, scheduler, limits, scope, exam, other);
    }

    /** Whether answers leave the schedule alone. */
    public boolean isPractice() {
        return practice.isPresent() && !practice.get().counts();
    }

    /** More of today, beyond what was enough: new questions, or answers where an exam is ahead. */
    public Course withMore(int more, Progress progress, OffsetDateTime now) {
        Tally today = progress.today().on(StudyDay.of(now));
        Optional<Exam> ahead = examAhead(now);
        if (ahead.isPresent()) {
            return withExam(Optional.of(ahead.get().withMore(more, today)));
        }
        int limit = Math.max(today.introduced() + more, limits.newADay());
        return with(limits.withNewADay(Math.min(limit, Limits.MOST)));
    }

    /** Those of the bank that are asked, in the order in which they are taught. */
    public List<Question> questions() {
        return scope.of(bank);
    }

    /** The exam, while there are days left to study for it. */
    public Optional<Exam> examAhead(OffsetDateTime now) {
        return exam.isPresent() && exam.get().isAhead(StudyDay.of(now)) ? exam : Optional.empty();
    }
}
