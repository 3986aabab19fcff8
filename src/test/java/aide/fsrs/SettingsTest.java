package aide.fsrs;

import static aide.fsrs.Refusals.assertRefused;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

class SettingsTest {

    private static final Settings DEFAULT = Settings.DEFAULT;

    @Test
    void everythingWrongIsToldAtOnce() {
        assertRefused(
                "weights[3] is 200, expected 0.001 to 100; "
                        + "weights[20] is 0.05, expected 0.1 to 0.8; "
                        + "desiredRetention is 1.5, expected 0.7 to 0.99; "
                        + "maximumIntervalDays is 0, expected 1 to 36500; "
                        + "learningSteps[1] in minutes is 1440, expected 5 to 720; "
                        + "relearningSteps[0] in minutes is 0.5, expected 1 to 720",
                () -> new Settings(
                        weights(3, 200, 20, 0.05),
                        1.5,
                        0,
                        List.of(Duration.ofMinutes(5), Duration.ofDays(1)),
                        List.of(Duration.ofSeconds(30)),
                        true,
                        false));
    }

    @Test
    void weightsAreCounted() {
        assertRefused(
                "weights has 19 numbers, expected 21",
                () -> DEFAULT.withWeights(DEFAULT.weights().subList(0, 19)));
    }

    @Test
    void everyWeightHasItsBound() {
        for (int i = 0; i < 21; i++) {
            int wrong = i;
            String message = String.join("; ", Weights.problems(weights(wrong, -1, wrong, -1)));
            assertEquals(0, message.indexOf("weights[" + wrong + "] is -1, expected "), message);
        }
    }

    @Test
    void stepsAreFew() {
        List<Duration> ten = Collections.nCopies(10, Duration.ofMinutes(3));

        assertEquals(ten, DEFAULT.withRelearningSteps(ten).relearningSteps());
        assertRefused(
                "relearningSteps has 11 steps, at most 10 allowed",
                () -> DEFAULT.withRelearningSteps(Collections.nCopies(11, Duration.ofMinutes(3))));
    }

    @Test
    void stepsNeverGetShorter() {
        assertRefused(
                "learningSteps[2] in minutes is 4, expected 30 to 720",
                () -> DEFAULT.withLearningSteps(
                        Stream.of(4, 30, 4).map(Duration::ofMinutes).toList()));
    }

    @Test
    void notANumberIsRefused() {
        assertRefused(
                "desiredRetention is NaN, expected 0.7 to 0.99",
                () -> DEFAULT.withDesiredRetention(Double.NaN));
    }

    @Test
    void eachWithChangesOneThing() {
        List<Double> weights = weights(0, 0.4, 1, 1.1);
        List<Duration> learning = List.of(Duration.ofMinutes(3));
        List<Duration> relearning = List.of(Duration.ofMinutes(4), Duration.ofMinutes(20));

        assertEquals(
                new Settings(weights, 0.85, 365, learning, relearning, false, false),
                DEFAULT.withWeights(weights)
                        .withDesiredRetention(0.85)
                        .withMaximumIntervalDays(365)
                        .withLearningSteps(learning)
                        .withRelearningSteps(relearning)
                        .withShortTerm(false)
                        .withFuzz(false));
    }

    @Test
    void listsAreCopied() {
        List<Duration> steps = new ArrayList<>(List.of(Duration.ofMinutes(3)));
        Settings settings = DEFAULT.withLearningSteps(steps);

        steps.clear();

        assertEquals(List.of(Duration.ofMinutes(3)), settings.learningSteps());
    }

    private static List<Double> weights(int i, double wi, int j, double wj) {
        List<Double> weights = new ArrayList<>(DEFAULT.weights());
        weights.set(i, wi);
        weights.set(j, wj);
        return weights;
    }
}
