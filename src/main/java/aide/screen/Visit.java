package aide.screen;

import aide.study.Course;
import aide.study.Preferences;
import aide.study.Progress;
import aide.study.Sitting;

import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * One run of the program by one learner.
 *
 * @param run a name that no other run has
 * @param sittings how many were begun in it, so that each has a name of its own
 * @param refusal why nothing can be saved, where that is so; then nothing is begun or chosen
 */
record Visit(
        Course course,
        Preferences preferences,
        String learner,
        String run,
        int sittings,
        Optional<String> refusal) {

    Visit more() {
        return new Visit(course, preferences, learner, run, sittings + 1, refusal);
    }

    /** The visit of a learner who has chosen otherwise. */
    Visit with(Preferences other, Progress progress) {
        Course changed = course.withExam(other.exam(progress))
                .with(course.limits().following(preferences.limits(), other.limits()));
        return new Visit(changed, other, learner, run, sittings, refusal);
    }

    /** Begins the sitting that this visit has counted. */
    Sitting begin(Progress progress, Course limits, OffsetDateTime now) {
        return Sitting.begin(limits, progress, run + "." + sittings, now);
    }
}
