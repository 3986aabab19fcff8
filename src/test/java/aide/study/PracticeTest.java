package aide.study;

import static org.junit.jupiter.api.Assertions.assertEquals;

import aide.bank.Question;
import aide.fsrs.Grade;

import org.junit.jupiter.api.Test;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

class PracticeTest {

    private static final OffsetDateTime NOW = Sample.NOW;
    private static final Practice EVERYTHING = new Practice(Set.of(), false);

    private final Course course = Sample.course();
    private final Progress progress = Progress.sum(
            List.of(
                    Sample.review("r1", NOW.minusDays(9), Sample.WHAT, Grade.EASY),
                    Sample.review("r2", NOW.minusDays(2), Sample.WHEN, Grade.AGAIN),
                    Sample.review("r3", NOW.minusDays(2), Sample.WHEN, Grade.EASY),
                    Sample.review("r4", NOW.minusDays(1), Sample.WHO, Grade.EASY)),
            course.scheduler());

    @Test
    void theMostForgottenComesFirstAndWhatIsUnseenLast() {
        assertEquals(
                List.of(Sample.WHEN, Sample.WHAT, Sample.WHO, Sample.WHERE, Sample.HOW_MANY),
                EVERYTHING.questions(course, progress, NOW));
    }

    @Test
    void traitsAreThoseOfTheStanding() {
        assertEquals(List.of(Sample.WHEN), with(Trait.MISSED));
        assertEquals(List.of(Sample.WHERE, Sample.HOW_MANY), with(Trait.UNSEEN));
        assertEquals(
                List.of(Sample.WHEN, Sample.WHERE, Sample.HOW_MANY),
                with(Trait.UNSEEN, Trait.MISSED));
    }

    @Test
    void whatIsMissedComesBackBehindAllOthersAndChangesNothing() {
        List<Question> asked = new ArrayList<>();
        List<Event> events = new ArrayList<>();
        Sitting sitting = Sitting.begin(practised(EVERYTHING), progress, "run", NOW);
        while (sitting instanceof Asking asking) {
            boolean isMissed = asked.isEmpty();
            asked.add(asking.question());
            Step step = asking.answer(
                    isMissed ? "" : asking.question().answer().shown(), NOW.plusHours(1));
            events.addAll(step.events());
            sitting = step.next().proceed(NOW).next();
        }

        assertEquals(
                List.of(
                        Sample.WHEN,
                        Sample.WHAT,
                        Sample.WHO,
                        Sample.HOW_MANY,
                        Sample.WHEN,
                        Sample.WHERE),
                asked);
        assertEquals(6, events.stream().filter(Practised.class::isInstance).count());
        assertEquals(progress.standings(), sitting.desk().progress().standings());
        assertEquals(progress.retention(), sitting.desk().progress().retention());
        assertEquals(0, sitting.desk().progress().today().answered());
    }

    @Test
    void practiceCanBeTakenBackButNotGraded() {
        Sitting asking = Sitting.begin(practised(EVERYTHING), progress, "run", NOW);
        Sitting judged = asking.answer("", NOW).next();

        assertEquals(
                List.of(new Undo("run-000002", NOW, "run-000001")),
                judged.undo(NOW).events());
        assertEquals(Step.to(judged), judged.overrule(Grade.EASY, NOW));
        Sitting next = judged.proceed(NOW).next();
        assertEquals(Step.to(next), next.overrule(Grade.EASY, NOW));
    }

    @Test
    void whatCountsAfterAllIsAReviewLikeAnyOther() {
        Practice counting = new Practice(Set.of(Trait.UNSEEN), true);
        Step step = Sitting.begin(practised(counting), progress, "run", NOW).answer("Geneva", NOW);

        assertEquals(1, step.next().desk().progress().of(Sample.WHERE.id()).reviews());
        assertEquals(Review.class, step.events().get(1).getClass());
    }

    private List<Question> with(Trait... traits) {
        return new Practice(Set.of(traits), false).questions(course, progress, NOW);
    }

    private Course practised(Practice practice) {
        return course.withPractice(Optional.of(practice));
    }
}
