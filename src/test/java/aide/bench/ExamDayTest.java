package aide.bench;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The cases of {@link ExamDay} with a quarter of the questions and of the time. */
class ExamDayTest {

    private static final int LEARNERS = 4;

    @ParameterizedTest
    @CsvSource({"80, 7, 10", "50, 14, 7", "75, 30, 5", "80, 60, 5", "38, 30, 10"})
    void thePlanIsNeverBehind(int questions, int days, int answersADay) {
        ExamCase small = new ExamCase("small", questions, days, answersADay);
        double plan = small.known(StudyWay.PLAN, LEARNERS);

        for (StudyWay way : StudyWay.values()) {
            double known = small.known(way, LEARNERS);
            assertTrue(plan >= known - 0.01, () -> way + " " + known + ", plan " + plan);
        }
    }

    @Test
    void thePlanIsAheadWhereAnswersAreFew() {
        ExamCase small = new ExamCase("small", 75, 30, 5);
        double plan = small.known(StudyWay.PLAN, LEARNERS);

        assertTrue(plan > small.known(StudyWay.NEW_FIRST, LEARNERS) + 0.02);
        assertTrue(plan > small.known(StudyWay.DUE_FIRST, LEARNERS) + 0.3);
    }
}
