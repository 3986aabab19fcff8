package aide.screen;

import aide.study.Course;
import aide.study.Progress;
import aide.study.Sitting;

import java.time.OffsetDateTime;

/**
 * One run of the program by one learner.
 *
 * @param run a name that no other run has
 * @param sittings how many were begun in it, so that each has a name of its own
 */
record Visit(Course course, String learner, String run, int sittings) {

    Visit more() {
        return new Visit(course, learner, run, sittings + 1);
    }

    /** Begins the sitting that this visit has counted. */
    Sitting begin(Progress progress, Course limits, OffsetDateTime now) {
        return Sitting.begin(limits, progress, run + "." + sittings, now);
    }
}
