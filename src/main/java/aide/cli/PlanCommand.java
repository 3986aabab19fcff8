package aide.cli;

import aide.bank.Bank;
import aide.base.UserError;
import aide.disk.Past;
import aide.report.PlanTable;
import aide.study.Course;
import aide.study.Exam;
import aide.study.Preferences;
import aide.study.Progress;
import aide.study.StudyDay;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Shows, makes and ends a plan for an exam. */
@Command(
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        name = "plan",
        description = "Plan the days before an exam, so that most is known on its day.")
final class PlanCommand implements Callable<Integer> {

    @Option(names = "--exam", paramLabel = "DAY", description = "The day, such as 2026-12-18.")
    private @Nullable String exam;

    @Option(names = "--minutes", paramLabel = "N", description = "Minutes a day; 10 unless told.")
    private @Nullable Integer minutes;

    @Option(names = "--off", description = "End the plan.")
    private boolean off;

    private final Outside outside;
    private final BankOption bank;
    private final LearnerOptions options;

    PlanCommand(Outside outside, BankOption bank, LearnerOptions options) {
        this.outside = outside;
        this.bank = bank;
        this.options = options;
    }

    @Override
    public Integer call() {
        OffsetDateTime now = outside.clock().get();
        if (off && (exam != null || minutes != null)) {
            throw new UserError("--off ends a plan, --exam and --minutes make one; give either");
        }
        return off || exam != null || minutes != null ? change(now) : show(now);
    }

    private int show(OffsetDateTime now) {
        Request request = options.request(bank);
        Bank read = bank.read();
        Past past = Learner.past(request, read, outside);
        Course course = Learner.course(request, read, past.preferences());
        print(course, past.progress(), past.preferences(), now);
        Learner.tell(past.problems(), outside);
        return Exit.OK;
    }

    private int change(OffsetDateTime now) {
        LocalDate today = StudyDay.of(now);
        Optional<LocalDate> day = Optional.ofNullable(exam).map(text -> day(text, today));
        Learner learner = Learner.open(options.request(bank), bank.read(), outside);
        try {
            Preferences chosen = chosen(learner.preferences(), day);
            learner.keep(chosen);
            print(learner.course(), learner.progress(), chosen, now);
        } catch (IOException e) {
            throw new UserError("the plan is not saved: " + e.getMessage());
        } finally {
            learner.close();
        }
        return Exit.OK;
    }

    private static LocalDate day(String text, LocalDate today) {
        try {
            return Exam.day(text, today);
        } catch (IllegalArgumentException e) {
            throw new UserError("--exam: " + e.getMessage());
        }
    }

    private Preferences chosen(Preferences before, Optional<LocalDate> day) {
        if (off) {
            return before.withExamDay(Optional.empty());
        }
        Preferences chosen = day.isPresent() ? before.withExamDay(day) : before;
        if (chosen.examDay().isEmpty()) {
            throw new UserError("--minutes goes with --exam: there is no plan yet");
        }
        return minutes == null ? chosen : withMinutes(chosen, minutes);
    }

    private static Preferences withMinutes(Preferences before, int minutes) {
        try {
            return before.withExamMinutes(minutes);
        } catch (IllegalArgumentException e) {
            throw new UserError("--minutes: " + e.getMessage());
        }
    }

    private void print(Course course, Progress progress, Preferences chosen, OffsetDateTime now) {
        PlanTable.of(course.withExam(chosen.exam(progress)), progress, now)
                .lines()
                .forEach(outside::print);
    }
}
