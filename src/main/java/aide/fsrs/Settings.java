package aide.fsrs;

import static aide.base.Check.require;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * What a scheduler goes by.
 *
 * @param weights the 21 numbers of FSRS-6
 * @param desiredRetention the recall at which a question comes back
 * @param learningSteps waits on the first day, none shorter than the one before
 * @param relearningSteps waits on the day a known question was forgotten
 * @param shortTerm whether a question may come back the same day; if not, there are no steps
 * @param fuzz whether intervals are scattered by chance
 */
public record Settings(
        List<Double> weights,
        double desiredRetention,
        int maximumIntervalDays,
        List<Duration> learningSteps,
        List<Duration> relearningSteps,
        boolean shortTerm,
        boolean fuzz) {

    // These stand before the default, which they must be there to check.
    private static final int STEPS_MAX = 10;
    private static final Bound RETENTION = new Bound(0.7, 0.99);
    private static final Bound INTERVAL = new Bound(1, 36_500);
    /** Up to half a day: hard waits half as long again as an only step, still the same day. */
    private static final Bound STEP_MINUTES = new Bound(1, 720);

    public static final Settings DEFAULT = new Settings(
            Weights.DEFAULT,
            0.9,
            36_500,
            List.of(Duration.ofMinutes(1), Duration.ofMinutes(10)),
            List.of(Duration.ofMinutes(10)),
            true,
            true);

    /**
     * @throws IllegalArgumentException with everything that is wrong, not only the first
     */
    public Settings {
        weights = List.copyOf(weights);
        learningSteps = List.copyOf(learningSteps);
        relearningSteps = List.copyOf(relearningSteps);
        List<String> problems = new ArrayList<>(Weights.problems(weights));
        RETENTION.tell("desiredRetention", desiredRetention, problems);
        INTERVAL.tell("maximumIntervalDays", maximumIntervalDays, problems);
        tell("learningSteps", learningSteps, problems);
        tell("relearningSteps", relearningSteps, problems);
        require(problems.isEmpty(), "%s", String.join("; ", problems));
    }

    public Settings withWeights(List<Double> weights) {
        return new Settings(
                weights,
                desiredRetention,
                maximumIntervalDays,
                learningSteps,
                relearningSteps,
                shortTerm,
                fuzz);
    }

    public Settings withDesiredRetention(double desiredRetention) {
        return new Settings(
                weights,
                desiredRetention,
                maximumIntervalDays,
                learningSteps,
                relearningSteps,
                shortTerm,
                fuzz);
    }

    public Settings withMaximumIntervalDays(int maximumIntervalDays) {
        return new Settings(
                weights,
                desiredRetention,
                maximumIntervalDays,
                learningSteps,
                relearningSteps,
                shortTerm,
                fuzz);
    }

    public Settings withLearningSteps(List<Duration> learningSteps) {
        return new Settings(
                weights,
                desiredRetention,
                maximumIntervalDays,
                learningSteps,
                relearningSteps,
                shortTerm,
                fuzz);
    }

    public Settings withRelearningSteps(List<Duration> relearningSteps) {
        return new Settings(
                weights,
                desiredRetention,
                maximumIntervalDays,
                learningSteps,
                relearningSteps,
                shortTerm,
                fuzz);
    }

    public Settings withShortTerm(boolean shortTerm) {
        return new Settings(
                weights,
                desiredRetention,
                maximumIntervalDays,
                learningSteps,
                relearningSteps,
                shortTerm,
                fuzz);
    }

    public Settings withFuzz(boolean fuzz) {
        return new Settings(
                weights,
                desiredRetention,
                maximumIntervalDays,
                learningSteps,
                relearningSteps,
                shortTerm,
                fuzz);
    }

    private static void tell(String name, List<Duration> steps, List<String> problems) {
        if (steps.size() > STEPS_MAX) {
            problems.add(
                    "%s has %s steps, at most %s allowed".formatted(name, steps.size(), STEPS_MAX));
            return;
        }
        double before = 0;
        for (int i = 0; i < steps.size(); i++) {
            double minutes = minutes(steps.get(i));
            Bound bound = new Bound(STEP_MINUTES.clamp(before), STEP_MINUTES.greatest());
            bound.tell(name + "[" + i + "] in minutes", minutes, problems);
            before = minutes;
        }
    }

    private static double minutes(Duration step) {
        return step.toSeconds() / 60.0;
    }
}
