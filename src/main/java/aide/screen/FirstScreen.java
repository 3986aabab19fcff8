package aide.screen;

import aide.bank.Bank;
import aide.study.Asking;
import aide.study.Change;
import aide.study.Course;
import aide.study.Preferences;
import aide.study.Progress;
import aide.study.Sitting;

import java.time.OffsetDateTime;
import java.util.Optional;

/** The screen with which the program opens. */
public final class FirstScreen {

    private FirstScreen() {}

    /**
     * Home: what is due, and one key to begin.
     *
     * @param run a name that no other run has
     * @param alarm something to be told at once
     * @param refusal why nothing can be saved, and so no sitting can begin
     */
    public static Screen home(
            Course course,
            Preferences preferences,
            Progress progress,
            String learner,
            String run,
            Optional<String> alarm,
            Optional<String> refusal,
            OffsetDateTime now) {
        Visit visit = new Visit(course, preferences, learner, run, 0, refusal);
        return new Stage(HomeScreen.of(visit, progress, now).withBrokenOff(), alarm);
    }

    /** Straight to the first question; home where there is none. What is practised is not home's. */
    public static Screen study(
            Course course,
            Preferences preferences,
            Progress progress,
            String learner,
            String run,
            Optional<String> alarm,
            OffsetDateTime now) {
        Visit visit = new Visit(
                course.withPractice(Optional.empty()),
                preferences,
                learner,
                run,
                1,
                Optional.empty());
        Screen home = HomeScreen.of(visit, progress, now);
        Sitting sitting = visit.begin(progress, course, now);
        if (sitting instanceof Asking asking) {
            return new Stage(
                    StudyScreens.asking(visit, asking), told(alarm, progress, course.bank()));
        }
        boolean isEmpty = alarm.isEmpty() && course.practice().isPresent();
        return new Stage(
                home,
                isEmpty ? Optional.of(Farewell.NO_PRACTICE) : told(alarm, progress, course.bank()));
    }

    /** Straight to the question at which a sitting broke off. */
    public static Screen goingOn(
            Asking left,
            Course course,
            Preferences preferences,
            String learner,
            String run,
            Optional<String> alarm) {
        Visit visit = new Visit(course, preferences, learner, run, 1, Optional.empty());
        return new Stage(
                StudyScreens.asking(visit, left),
                told(alarm, left.desk().progress(), course.bank()));
    }

    private static Optional<String> told(Optional<String> alarm, Progress progress, Bank bank) {
        return alarm.isPresent() ? alarm : Change.told(Change.all(progress, bank));
    }
}
