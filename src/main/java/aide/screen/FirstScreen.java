package aide.screen;

import aide.study.Asking;
import aide.study.Change;
import aide.study.Course;
import aide.study.Finished;
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
        boolean isEmpty = sitting instanceof Finished && course.practice().isPresent();
        Optional<String> told = isEmpty && alarm.isEmpty()
                ? Optional.of(Farewell.NO_PRACTICE)
                : alarm.or(() -> Change.told(Change.all(progress, course.bank())));
        return new Stage(StudyScreens.next(visit, sitting, home).screen(), told);
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
                StudyScreens.of(visit, left),
                alarm.or(() -> Change.told(Change.all(left.desk().progress(), course.bank()))));
    }
}
