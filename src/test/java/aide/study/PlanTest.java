package aide.study;

import static org.junit.jupiter.api.Assertions.assertEquals;

import aide.bank.Fact;
import aide.bank.Kind;
import aide.bank.Question;
import aide.fsrs.Grade;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class PlanTest {

    private static final OffsetDateTime NOW = Sample.NOW;
    private static final LocalDate IN_TEN_DAYS = LocalDate.parse("2026-03-20");

    private final Course course = Sample.course(
            IntStream.rangeClosed('a', 'l').mapToObj(PlanTest::fact).toArray(Fact[]::new));
    private final List<Event> events = new ArrayList<>();

    @Test
    void newQuestionsComeInThreeEvenSharesADay() {
        answered("a", 1, Grade.AGAIN);
        answered("b", 1, Grade.AGAIN);

        assertEquals(List.of("c", "d", "e"), newOnes(5));
    }

    @Test
    void answersThatNothingElseNeedsGoToMoreNewQuestions() {
        assertEquals("a b c d e f g h i", today(9));
    }

    @Test
    void newQuestionsStandSpreadAmongTheOthers() {
        for (String known : List.of("a", "b", "c", "d", "e", "f")) {
            answered(known, 6, Grade.GOOD);
        }

        assertEquals("a b g c d h", today(6));
    }

    @Test
    void theOthersComeByWhatAnAnswerAdds() {
        answered("a", 1, Grade.EASY);
        answered("b", 9, Grade.GOOD);
        answered("c", 3, Grade.AGAIN);
        answered("d", 0, Grade.GOOD);
        learnAllElse();

        assertEquals("c b a", today(9));
        assertEquals("c b", today(3));
    }

    @Test
    void whatWasAnsweredTodayIsSpent() {
        answered("a", 0, Grade.EASY);
        answered("b", 0, Grade.EASY);

        assertEquals("c d", today(4));
        assertEquals("", today(2));
    }

    @Test
    void onTheDayItselfNothingIsLeftToPlan() {
        assertEquals("", ids(Plan.today(course, sum(), new Exam(StudyDay.of(NOW), 5), NOW)));
    }

    /** So well that no answer is worth its time. */
    private void learnAllElse() {
        for (int id = 'e'; id <= 'l'; id++) {
            String question = String.valueOf((char) id);
            answered(question, 40, Grade.EASY);
            answered(question, 1, Grade.EASY);
        }
    }

    private void answered(String fact, int daysAgo, Grade grade) {
        String id = "r" + events.size();
        events.add(Sample.review(id, NOW.minusDays(daysAgo), question(fact), grade));
    }

    private String today(int answersADay) {
        return ids(Plan.today(course, sum(), new Exam(IN_TEN_DAYS, answersADay), NOW));
    }

    private List<String> newOnes(int answersADay) {
        return Stream.of(today(answersADay).split(" "))
                .filter(fact -> sum().of(fact + "/who").isNew())
                .toList();
    }

    private Progress sum() {
        events.sort(Comparator.comparing(Mark::of));
        return Progress.sum(events, course.scheduler());
    }

    private static String ids(List<Question> questions) {
        return String.join(" ", questions.stream().map(Question::fact).toList());
    }

    private static Fact fact(int id) {
        String fact = String.valueOf((char) id);
        return Sample.fact(fact, question(fact));
    }

    private static Question question(String fact) {
        return Sample.question(fact + "/who", Kind.WHO, "Who?", Sample.person("Ana"));
    }
}
