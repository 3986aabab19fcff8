package aide.fsrs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;

class StepsTest {

    @ParameterizedTest
    @CsvSource({
        "2 15 60, 0, 2, 9, 15, 0",
        "2 15 60, 1, 2, 9, 60, 0",
        "2 15 60, 2, 2, 9, 0, 0",
        "2 15 60, 7, 2, 9, 0, 0",
        "7, 0, 7, 11, 0, 0",
        "8, 0, 8, 12, 0, 0",
        "'', 0, 0, 0, 0, 0"
    })
    void waitsByGradeInMinutes(String minutes, int step, int again, int hard, int good, int easy) {
        Steps steps = steps(minutes);

        assertEquals(
                List.of(again, hard, good, easy),
                Arrays.stream(Grade.values())
                        .map(grade -> (int) steps.wait(grade, step).toMinutes())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"AGAIN, 0", "HARD, 1", "GOOD, 2"})
    void againStartsOverAndHardStays(Grade grade, int next) {
        assertEquals(next, Steps.next(grade, 1));
    }

    private static Steps steps(String minutes) {
        return new Steps(Arrays.stream(minutes.split(" "))
                .filter(each -> !each.isEmpty())
                .map(each -> Duration.ofMinutes(Long.parseLong(each)))
                .toList());
    }
}
