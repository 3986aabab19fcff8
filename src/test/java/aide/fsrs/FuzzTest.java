package aide.fsrs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.stream.IntStream;

class FuzzTest {

    private static final double ALMOST_ONE = Math.nextDown(1.0);

    @ParameterizedTest
    @CsvSource({
        "1, 1, 1",
        "2, 2, 2",
        "3, 2, 4",
        "4, 3, 5",
        "7, 5, 9",
        "10, 8, 12",
        "20, 17, 23",
        "50, 46, 54",
        "100, 93, 107",
        "365, 345, 385"
    })
    void picksFromTheRangeOfTheLiterature(int days, int earliest, int latest) {
        assertEquals(earliest, new Fuzz(0, 400, 0).pick(days));
        assertEquals(latest, new Fuzz(0, 400, ALMOST_ONE).pick(days));
    }

    /** The case py-fsrs fails: by rounding, 8 to 12 gives 13. */
    @Test
    void everyDayOfTheRangeIsAsLikelyAsTheOthers() {
        List<Integer> picks = IntStream.range(0, 10)
                .map(tenth -> new Fuzz(0, 400, tenth / 10.0).pick(10))
                .boxed()
                .toList();

        assertEquals(List.of(8, 8, 9, 9, 10, 10, 11, 11, 12, 12), picks);
    }

    @Test
    void chanceCloseToOneStaysInTheLongestRange() {
        Fuzz fuzz = new Fuzz(0, 36_500, ALMOST_ONE);

        assertEquals(fuzz.latest(30_000), fuzz.pick(30_000));
    }

    @Test
    void neverAfterTheMaximum() {
        assertEquals(102, new Fuzz(0, 102, ALMOST_ONE).pick(100));
    }

    @ParameterizedTest
    @CsvSource({"97, 98", "97.5, 98", "99, 100", "100, 93", "500, 93"})
    void intervalLongerThanTheLastStaysLonger(double elapsedDays, int earliest) {
        assertEquals(earliest, new Fuzz(elapsedDays, 400, 0).pick(100));
    }
}
