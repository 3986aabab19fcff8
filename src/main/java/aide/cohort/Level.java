package aide.cohort;

import aide.report.Grasp;
import aide.report.Share;

import java.util.EnumMap;
import java.util.Map;

/**
 * How a class stands with a part of what it studies.
 *
 * @param learners how many have which grasp of it
 * @param known how many of its questions are known, counted with each learner
 * @param latest how many of all last answers were right
 */
record Level(Map<Grasp, Integer> learners, Share known, Share latest) {

    Level {
        learners = Map.copyOf(learners);
    }

    static Level of(Part part, Cohort cohort) {
        Map<Grasp, Integer> learners = new EnumMap<>(Grasp.class);
        cohort.members()
                .forEach(member -> learners.merge(member.grasp(part.places()), 1, Integer::sum));
        return new Level(learners, cohort.known(part.places()), cohort.latest(part.places()));
    }

    int with(Grasp grasp) {
        return learners.getOrDefault(grasp, 0);
    }
}
