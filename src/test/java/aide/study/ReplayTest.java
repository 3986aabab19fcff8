package aide.study;

import static org.junit.jupiter.api.Assertions.assertEquals;

import aide.fsrs.Grade;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.OffsetDateTime;
import java.util.List;

class ReplayTest {

    private static final Course COURSE = Sample.course();
    private static final OffsetDateTime NOW = Sample.NOW;

    @Test
    void itSumsUpToTheSameProgress() {
        for (int seed = 0; seed < 200; seed++) {
            List<Event> events = SampleJournal.of(seed, 120, COURSE.questions());

            assertEquals(
                    Progress.sum(events, COURSE.scheduler()),
                    Replay.of(events, COURSE.scheduler()).progress(),
                    "seed " + seed);
        }
    }

    @Test
    void answersTakenBackDoNotCountAndGradesAreTheLearners() {
        Review first = Sample.review("a", NOW, Sample.WHERE, Grade.GOOD);
        Review second = Sample.review("b", NOW.plusSeconds(50), Sample.WHEN, Grade.AGAIN);
        Replay replay = Replay.of(
                List.of(
                        first,
                        second,
                        new Undo("c", NOW.plusSeconds(60), "a"),
                        new Overrule("d", NOW.plusSeconds(70), "b", Grade.HARD)),
                COURSE.scheduler());

        assertEquals(
                List.of(new Answered(second, Grade.HARD, Maturity.NEW, false)), replay.answers());
    }

    @Test
    void practiceIsAmongTheAnswersAndChangesNoStanding() {
        Review known = Sample.review("a", NOW, Sample.WHERE, Grade.EASY);
        Review missed = Sample.review("b", NOW.plusSeconds(50), Sample.WHERE, Grade.AGAIN);
        Review gone = Sample.review("c", NOW.plusSeconds(60), Sample.WHEN, Grade.AGAIN);
        Replay replay = Replay.of(
                List.of(
                        known,
                        new Practised(missed),
                        new Practised(gone),
                        new Undo("d", NOW.plusSeconds(70), "c")),
                COURSE.scheduler());

        assertEquals(
                List.of(
                        new Answered(known, Grade.EASY, Maturity.NEW, false),
                        new Answered(missed, Grade.AGAIN, Maturity.YOUNG, true)),
                replay.answers());
        assertEquals(
                Progress.sum(List.of(known), COURSE.scheduler()).standings(),
                replay.progress().standings());
    }

    /** Easy leaves a new question alone for a week or so, and for more than three after a second time. */
    @ParameterizedTest
    @CsvSource({
        "     , NEW",
        "GOOD , LEARNING",
        "EASY , YOUNG",
        "EASY EASY, MATURE",
        "EASY EASY AGAIN, LEARNING",
        "EASY EASY AGAIN GOOD, YOUNG"
    })
    void maturityIsThatBeforeTheAnswer(String grades, Maturity maturity) {
        List<String> given = grades == null ? List.of() : List.of(grades.split(" "));
        Event[] events = new Event[given.size() + 1];
        for (int i = 0; i < given.size(); i++) {
            events[i] = Sample.review(
                    "r" + i, NOW.plusDays(12L * i), Sample.WHERE, Grade.valueOf(given.get(i)));
        }
        events[given.size()] = Sample.review("z", NOW.plusDays(99), Sample.WHERE, Grade.GOOD);

        List<Answered> answers = Replay.of(List.of(events), COURSE.scheduler()).answers();

        assertEquals(maturity, answers.get(given.size()).before());
    }

    @Test
    void aDayOfStudyEndsAtFourInTheMorningWhereTheLearnerWas() {
        OffsetDateTime late = OffsetDateTime.parse("2026-03-29T03:59:59+02:00");
        Answered answered = new Answered(
                Sample.review("a", late, Sample.WHERE, Grade.GOOD),
                Grade.GOOD,
                Maturity.NEW,
                false);

        assertEquals("2026-03-28", answered.day().toString());
    }
}
