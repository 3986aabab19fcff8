package aide.study;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class SittingTest {

    private static final OffsetDateTime NOW = Sample.NOW;
    private static final LocalDate TOMORROW = LocalDate.parse("2026-03-11");

    @Test
    void whatIsMissedComesBackUntilItIsKnown() {
        assertEquals(
                List.of("where", "how-many", "who", "what", "where"),
                asked(Sample.course(), "where"));
    }

    @Test
    void aPlanAsksWhatIsMissedAgainWhereItHasAnswersToSpare() {
        assertEquals(
                List.of("where", "how-many", "who", "what", "where"),
                asked(Sample.course().withExam(Optional.of(new Exam(TOMORROW, 6))), "where"));
    }

    @Test
    void aPlanWithoutAnswersToSpareLeavesWhatIsMissedForAnotherDay() {
        assertEquals(
                List.of("where", "how-many", "when", "who", "what"),
                asked(Sample.course().withExam(Optional.of(new Exam(TOMORROW, 5))), "where"));
    }

    /** What a sitting asks somebody who misses one question once and finds all others easy. */
    private static List<String> asked(Course course, String missed) {
        List<String> asked = new ArrayList<>();
        Sitting sitting = Sitting.begin(course, Progress.NOTHING, "run", NOW);
        while (sitting instanceof Asking asking) {
            String id = asking.question().id().replaceFirst(".*/", "");
            boolean isMissed = id.equals(missed) && !asked.contains(missed);
            asked.add(id);
            Sitting judged = asking.answer(
                            isMissed ? "" : asking.question().answer().shown(), NOW)
                    .next();
            aide.fsrs.Grade grade = isMissed ? aide.fsrs.Grade.AGAIN : aide.fsrs.Grade.EASY;
            sitting = judged.overrule(grade, NOW).next().proceed(NOW).next();
        }
        return asked;
    }
}
