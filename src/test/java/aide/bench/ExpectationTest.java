package aide.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import aide.study.Expectation;
import aide.study.Progress;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** What a plan promises, against what simulated learners then know. */
class ExpectationTest {

    private static final int LEARNERS = 8;

    @ParameterizedTest
    @CsvSource({"80, 7, 10", "50, 14, 7", "75, 30, 5", "80, 60, 5", "38, 30, 10", "80, 2, 10"})
    void thePromiseIsKept(int questions, int days, int answersADay) {
        ExamCase small = new ExamCase("small", questions, days, answersADay);
        OffsetDateTime now = ExamCase.FIRST_DAY.atTime(9, 0).atOffset(ZoneOffset.UTC);
        Expectation expectation =
                Expectation.of(small.course(), Progress.NOTHING, small.exam(), now);

        assertEquals(small.known(StudyWay.PLAN, LEARNERS), expectation.ready(), 0.02);
    }
}
