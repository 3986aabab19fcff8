package aide.fsrs;

import static aide.fsrs.Refusals.assertRefused;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

class Fsrs6Test {

    /** Every step differs from the default, and learning from relearning. */
    private static final Settings SETTINGS = Settings.DEFAULT
            .withLearningSteps(minutes(3, 30, 90))
            .withRelearningSteps(minutes(20, 50))
            .withFuzz(false);

    private static final Memory MEMORY = new Memory(10, 5);
    private static final Card KNOWN = new Card(Phase.REVIEW, 0, MEMORY);

    @ParameterizedTest
    @CsvSource({"0.9, 10", "0.35, 1", "0.99, 40"})
    void stabilityIsWhereRecallHasFallenToSoMuch(double recall, int days) {
        Scheduler scheduler = new Fsrs6(SETTINGS);
        Memory memory = new Memory(scheduler.stability(recall, days), 5);

        assertEquals(recall, scheduler.recall(new Card(Phase.REVIEW, 0, memory), days), 1e-9);
    }

    @Test
    void onlyWhatRecallCanFallToHasAStability() {
        Scheduler scheduler = new Fsrs6(SETTINGS);

        assertRefused(
                "recall is 1.0, expected more than 0 and under 1", () -> scheduler.stability(1, 5));
        assertRefused(
                "recall is 0.0, expected more than 0 and under 1", () -> scheduler.stability(0, 5));
        assertRefused("days is 0.0, expected 1 or more", () -> scheduler.stability(0.8, 0));
    }

    @ParameterizedTest
    @CsvSource({
        "NEW, 0, 'LEARNING 0 3m, LEARNING 0 17m, LEARNING 1 30m, REVIEW 0 8d'",
        "LEARNING, 1, 'LEARNING 0 3m, LEARNING 1 17m, LEARNING 2 90m, REVIEW 0 16d'",
        "LEARNING, 2, 'LEARNING 0 3m, LEARNING 2 17m, REVIEW 0 10d, REVIEW 0 16d'",
        "LEARNING, 9, 'LEARNING 0 3m, LEARNING 9 17m, REVIEW 0 10d, REVIEW 0 16d'",
        "REVIEW, 0, 'RELEARNING 0 20m, REVIEW 0 10d, REVIEW 0 11d, REVIEW 0 16d'",
        "RELEARNING, 0, 'RELEARNING 0 20m, RELEARNING 0 35m, RELEARNING 1 50m, REVIEW 0 16d'",
        "RELEARNING, 1, 'RELEARNING 0 20m, RELEARNING 1 35m, REVIEW 0 10d, REVIEW 0 16d'"
    })
    void futuresOnTheSameDay(Phase phase, int step, String futures) {
        Card card = new Card(phase, step, phase == Phase.NEW ? Memory.NONE : MEMORY);

        assertEquals(futures, shown(new Fsrs6(SETTINGS).futures(card, 0, 0.5)));
    }

    @ParameterizedTest
    @CsvSource({
        "true, 0, 'REVIEW 0 3d, REVIEW 0 10d, REVIEW 0 11d, REVIEW 0 16d'",
        "true, 10, 'REVIEW 0 1d, REVIEW 0 23d, REVIEW 0 32d, REVIEW 0 51d'",
        "false, 0, 'REVIEW 0 1d, REVIEW 0 10d, REVIEW 0 11d, REVIEW 0 12d'",
        "false, 10, 'REVIEW 0 1d, REVIEW 0 23d, REVIEW 0 32d, REVIEW 0 51d'"
    })
    void withoutStepsEveryFutureIsInDays(boolean shortTerm, int elapsedDays, String futures) {
        Settings settings = SETTINGS.withShortTerm(shortTerm)
                .withLearningSteps(shortTerm ? List.of() : minutes(5))
                .withRelearningSteps(shortTerm ? List.of() : minutes(6));

        assertEquals(futures, shown(new Fsrs6(settings).futures(KNOWN, elapsedDays, 0.5)));
    }

    @Test
    void gradesAreSetApartBeforeTheMaximumIsApplied() {
        Fsrs6 scheduler = new Fsrs6(SETTINGS.withMaximumIntervalDays(11));

        assertEquals(
                "RELEARNING 0 20m, REVIEW 0 10d, REVIEW 0 11d, REVIEW 0 11d",
                shown(scheduler.futures(KNOWN, 0, 0.5)));
    }

    @Test
    void higherRetentionComesBackSooner() {
        Fsrs6 scheduler = new Fsrs6(SETTINGS.withDesiredRetention(0.95));

        assertEquals(
                "RELEARNING 0 20m, REVIEW 0 9d, REVIEW 0 13d, REVIEW 0 21d",
                shown(scheduler.futures(KNOWN, 10, 0.5)));
    }

    @Test
    void tellsTheRetentionThatItSchedulesFor() {
        assertEquals(0.95, new Fsrs6(SETTINGS.withDesiredRetention(0.95)).desiredRetention());
    }

    @Test
    void fractionOfADayDoesNotCount() {
        Fsrs6 scheduler = new Fsrs6(SETTINGS);

        assertEquals(scheduler.futures(KNOWN, 10, 0.5), scheduler.futures(KNOWN, 10.75, 0.5));
        assertEquals(0.9, scheduler.recall(KNOWN, 10.75), 1e-12);
    }

    @Test
    void nothingIsRecalledOfAQuestionNeverAsked() {
        assertEquals(0, new Fsrs6(SETTINGS).recall(Card.fresh(), 3));
    }

    @Test
    void refusesTimeThatRunsBackAndChanceOutOfRange() {
        Fsrs6 scheduler = new Fsrs6(SETTINGS);

        assertRefused(
                "elapsedDays is -2.0, expected 0 or more",
                () -> scheduler.futures(Card.fresh(), -2, 0.5));
        assertRefused(
                "elapsedDays is NaN, expected 0 or more",
                () -> scheduler.recall(Card.fresh(), Double.NaN));
        assertRefused(
                "chance is 1.0, expected 0 to under 1",
                () -> scheduler.futures(Card.fresh(), 0, 1));
    }

    private static String shown(Futures futures) {
        return Arrays.stream(Grade.values())
                .map(futures::of)
                .map(Fsrs6Test::shown)
                .collect(Collectors.joining(", "));
    }

    private static String shown(Future future) {
        Card card = future.card();
        String when = future.days() > 0 ? future.days() + "d" : future.delay().toMinutes() + "m";
        return card.phase() + " " + card.step() + " " + when;
    }

    private static List<Duration> minutes(long... minutes) {
        return Arrays.stream(minutes).mapToObj(Duration::ofMinutes).toList();
    }
}
