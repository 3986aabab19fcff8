package aide.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aide.ask.Verdict;
import aide.fsrs.Fsrs6;
import aide.fsrs.Grade;
import aide.fsrs.Scheduler;
import aide.fsrs.Settings;

import org.junit.jupiter.api.Test;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** What a learner says after the verdict: mine was right, it was a slip, take it back. */
class SecondThoughtsTest {

    private static final OffsetDateTime NOW = Sample.NOW;
    private static final Scheduler SCHEDULER = new Fsrs6(Settings.DEFAULT.withFuzz(false));

    @Test
    void whatWasRightAfterAllCountsAndIsAcceptedFromThenOn() {
        Judged missed = answered(begin(Sample.SPEECH), "Mrs Koval-Lind");
        Step step = missed.appeal(NOW.plusSeconds(5));
        Judged right = (Judged) step.next();

        assertEquals(
                List.of(new Appeal(
                        "run-000002",
                        NOW.plusSeconds(5),
                        "run-000001",
                        "speech/who",
                        "Mrs Koval-Lind",
                        Grade.GOOD)),
                step.events());
        assertEquals(Verdict.CORRECT, right.judgement().verdict());
        assertEquals(Grade.GOOD, right.grade());
        assertEquals(
                sum(missed.review(), step.events().get(0)).standings(),
                right.desk().progress().standings());
        Asking again = (Asking) Sitting.begin(
                Sample.course(Sample.SPEECH), right.desk().progress(), "later", NOW.plusDays(400));
        assertEquals(
                Verdict.CORRECT, answered(again, "mrs KOVAL lind").judgement().verdict());
        assertEquals(Verdict.WRONG, answered(again, "Mrs Lind").judgement().verdict());
    }

    @Test
    void anotherGradeLeavesTheAppealInForce() {
        Judged right = (Judged)
                answered(begin(Sample.SPEECH), "Mrs Koval-Lind").appeal(NOW).next();
        Judged hard = (Judged) right.overrule(Grade.HARD, NOW).next();

        assertEquals(Grade.HARD, hard.grade());
        assertTrue(hard.isAppealed());
        assertTrue(hard.desk().progress().accepted().holds("speech/who", "Mrs Koval-Lind"));
    }

    @Test
    void onlyWhatWasTypedAndIsNotRightCanHaveBeenMeantRightly() {
        Asking asking = begin(Sample.SPEECH);
        Judged right = answered(asking, "Олена Коваль");
        Judged nothing = answered(asking, "");
        PickOne task = (PickOne) asking.task();
        Judged picked =
                (Judged) asking.choose(List.of(task.right() == 0 ? 1 : 0), NOW).next();

        for (Judged judged : List.of(right, nothing, picked)) {
            assertEquals(Step.to(judged), judged.appeal(NOW));
        }
    }

    @Test
    void practiceAcceptsAndLeavesTheScheduleAlone() {
        Course course = Sample.course(Sample.SPEECH)
                .withPractice(Optional.of(new Practice(java.util.Set.of(Trait.UNSEEN), false)));
        Judged missed = answered(
                (Asking) Sitting.begin(course, Progress.NOTHING, "run", NOW), "Mrs Koval-Lind");
        Step step = missed.appeal(NOW);

        Progress progress = step.next().desk().progress();
        assertEquals(Progress.NOTHING.standings(), progress.standings());
        assertTrue(progress.accepted().holds("speech/who", "Mrs Koval-Lind"));
        assertEquals(
                progress.accepted(),
                sum(new Practised(missed.review()), step.events().get(0)).accepted());
    }

    @Test
    void aSlipIsAskedAgainAtOnceAndOnlyOnce() {
        Asking asking = begin(Sample.SPEECH);
        Judged missed = answered(asking, "Maria Lind");
        Step step = missed.slip(NOW.plusSeconds(2));
        Asking again = (Asking) step.next();

        assertEquals(
                List.of(new Undo("run-000002", NOW.plusSeconds(2), "run-000001")), step.events());
        assertEquals(asking.task(), again.task());
        assertEquals(Progress.NOTHING.standings(), again.desk().progress().standings());
        Judged second = answered(again, "Jan Maas");
        assertEquals(Step.to(second), second.slip(NOW));
        assertEquals(
                Step.to(answered(asking, "Олена Коваль")),
                answered(asking, "Олена Коваль").slip(NOW));
    }

    @Test
    void aReviewTakenBackTakesItsAppealWithIt() {
        Judged right = (Judged)
                answered(begin(Sample.SPEECH), "Mrs Koval-Lind").appeal(NOW).next();
        Sitting back = right.undo(NOW).next();

        assertEquals(Accepted.NONE, back.desk().progress().accepted());
    }

    @Test
    void theJournalSaysAtEachStepWhatTheSittingKnows() {
        for (long seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            List<Event> events = new ArrayList<>();
            Sitting sitting = Sitting.begin(Sample.course(), Progress.NOTHING, "run", NOW);
            for (int step = 0; step < 30; step++) {
                Step next = Moves.any(sitting, random, NOW.plusSeconds(7L * step));
                events.addAll(next.events());
                sitting = next.next();
                assertSame(Progress.sum(events, SCHEDULER), sitting.desk().progress(), seed);
            }
        }
    }

    @Test
    void everythingCanBeTakenBackToTheBeginning() {
        for (long seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            Sitting sitting = Sitting.begin(Sample.course(), Progress.NOTHING, "run", NOW);
            for (int step = 0; step < 40; step++) {
                sitting = Moves.any(sitting, random, NOW.plusSeconds(7L * step)).next();
            }
            while (sitting.before().isPresent()) {
                sitting = sitting.undo(NOW.plusHours(1)).next();
            }
            assertSame(Progress.NOTHING, sitting.desk().progress(), seed);
        }
    }

    /** The moment of the last event aside, which a sitting does not need to know. */
    private static void assertSame(Progress expected, Progress got, long seed) {
        assertEquals(expected.standings(), got.standings(), "seed " + seed);
        assertEquals(expected.today(), got.today(), "seed " + seed);
        assertEquals(expected.retention(), got.retention(), "seed " + seed);
        assertEquals(expected.accepted(), got.accepted(), "seed " + seed);
    }

    private static Asking begin(aide.bank.Fact fact) {
        return (Asking) Sitting.begin(Sample.course(fact), Progress.NOTHING, "run", NOW);
    }

    private static Judged answered(Asking asking, String answer) {
        return (Judged) asking.answer(answer, NOW).next();
    }

    private static Progress sum(Event... events) {
        return Progress.sum(List.of(events), SCHEDULER);
    }
}
