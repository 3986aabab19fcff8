package aide.screen;

import aide.study.Course;
import aide.study.Progress;

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
     */
    public static Screen home(
            Course course,
            Progress progress,
            String learner,
            String run,
            Optional<String> alarm,
            OffsetDateTime now) {
        Visit visit = new Visit(course, learner, run, 0);
        return new Stage(HomeScreen.of(visit, progress, now), alarm);
    }

    /** Straight to the first question; home where there is none. */
    public static Screen study(
            Course course,
            Progress progress,
            String learner,
            String run,
            Optional<String> alarm,
            OffsetDateTime now) {
        Visit visit = new Visit(course, learner, run, 1);
        Screen home = HomeScreen.of(visit, progress, now);
        Next next = StudyScreens.next(visit, visit.begin(progress, course, now), home);
        return new Stage(next.screen(), alarm);
    }
}
