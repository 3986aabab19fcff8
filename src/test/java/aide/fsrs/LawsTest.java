package aide.fsrs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** What holds for all settings and histories, with weights near the defaults. */
class LawsTest {

    private static final int REVIEWS = 100;

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    /** A card before a review, and everything the review was told. */
    private record Review(Settings settings, Card card, int elapsedDays, double chance) {

        Futures futures() {
            return new Fsrs6(settings).futures(card, elapsedDays, chance);
        }

        Futures plainFutures() {
            return new Fsrs6(settings.withFuzz(false)).futures(card, elapsedDays, chance);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void betterGradeNeverComesBackSooner(long seed) {
        history(seed).map(Review::futures).map(LawsTest::delays).forEach(delays -> {
            assertEquals(delays.stream().sorted().toList(), delays);
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void intervalsStayBetweenOneDayAndTheMaximum(long seed) {
        history(seed)
                .forEach(review -> four(review.futures()).forEach(future -> {
                    boolean days = future.card().phase() == Phase.REVIEW;
                    assertEquals(days, future.days() > 0);
                    assertTrue(future.days() <= review.settings().maximumIntervalDays());
                }));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void fuzzMovesAnIntervalOnlyWithinItsRange(long seed) {
        history(seed).forEach(review -> {
            Fuzz fuzz = new Fuzz(
                    review.elapsedDays(), review.settings().maximumIntervalDays(), review.chance());
            for (Grade grade : Grade.values()) {
                int plain = review.plainFutures().of(grade).days();
                int days = review.futures().of(grade).days();
                boolean within = plain < 3
                        ? days == plain
                        : days >= fuzz.earliest(plain) && days <= fuzz.latest(plain);
                assertTrue(within, () -> plain + " became " + days + " in " + review);
            }
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void fuzzKeepsTheOrderOfTheGrades(long seed) {
        history(seed).forEach(review -> {
            List<Future> plain = four(review.plainFutures());
            List<Future> fuzzed = four(review.futures());
            for (int i = 1; i < 4; i++) {
                assertEquals(
                        Integer.signum(plain.get(i).days() - plain.get(i - 1).days()),
                        Integer.signum(fuzzed.get(i).days() - fuzzed.get(i - 1).days()),
                        review::toString);
            }
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void recallIsAChanceAndFallsWithTime(long seed) {
        history(seed).filter(review -> !review.card().memory().isNone()).forEach(review -> {
            Fsrs6 scheduler = new Fsrs6(review.settings());
            double[] falling = DoubleStream.of(0, 1, 30, 1_000, 36_500)
                    .map(days -> scheduler.recall(review.card(), days))
                    .toArray();
            assertEquals(1, falling[0]);
            for (int i = 1; i < falling.length; i++) {
                assertTrue(falling[i] > 0 && falling[i] < falling[i - 1], review::toString);
            }
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void successNeverWeakensAndFailureNeverStrengthens(long seed) {
        history(seed).filter(review -> !review.card().memory().isNone()).forEach(review -> {
            double before = review.card().memory().stability();
            List<Double> after = four(review.futures()).stream()
                    .map(future -> future.card().memory().stability())
                    .toList();
            assertTrue(after.get(0) <= before, review::toString);
            assertTrue(before <= after.get(1), review::toString);
            assertEquals(after.stream().sorted().toList(), after, review::toString);
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void sameReviewHasTheSameFutures(long seed) {
        assertEquals(
                history(seed).map(Review::futures).toList(),
                history(seed).map(Review::futures).toList());
    }

    private static Stream<Review> history(long seed) {
        Random random = new Random(seed);
        Settings settings = settings(random);
        Review first = new Review(settings, Card.fresh(), 0, random.nextDouble());
        return Stream.iterate(first, review -> next(review, random)).limit(REVIEWS);
    }

    /** Some come back the same day, some in time, some late; a few questions are new. */
    private static Review next(Review review, Random random) {
        Grade grade = List.of(Grade.values()).get(random.nextInt(4));
        Future future = review.futures().of(grade);
        int late = random.nextInt(1 + random.nextInt(400));
        int elapsedDays = random.nextInt(3) == 0 ? 0 : future.days() + late;
        Card card = random.nextInt(12) == 0 ? Card.fresh() : future.card();
        return new Review(review.settings(), card, elapsedDays, random.nextDouble());
    }

    private static Settings settings(Random random) {
        List<Duration> steps = random.ints(random.nextInt(4), 1, 721)
                .mapToObj(Duration::ofMinutes)
                .sorted()
                .toList();
        return new Settings(
                weights(random),
                0.7 + 0.29 * random.nextDouble(),
                1 + random.nextInt(1 << (1 + random.nextInt(14))),
                steps,
                steps.stream().limit(1).toList(),
                random.nextInt(4) > 0,
                true);
    }

    /** Each default weight, moved by up to a tenth of itself; w7 stands at its bound already. */
    private static List<Double> weights(Random random) {
        return Weights.DEFAULT.stream()
                .map(w -> w == 0.001 ? w : w * (0.9 + 0.2 * random.nextDouble()))
                .toList();
    }

    private static List<Future> four(Futures futures) {
        return Stream.of(Grade.values()).map(futures::of).toList();
    }

    private static List<Duration> delays(Futures futures) {
        return four(futures).stream()
                .map(future -> future.delay().plusDays(future.days()))
                .toList();
    }
}
