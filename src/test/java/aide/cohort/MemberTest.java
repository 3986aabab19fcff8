package aide.cohort;

import static org.junit.jupiter.api.Assertions.assertEquals;

import aide.ask.Verdict;
import aide.fsrs.Grade;
import aide.report.Grasp;
import aide.report.Share;
import aide.study.Course;
import aide.study.Event;
import aide.study.Input;
import aide.study.Overrule;
import aide.study.Review;
import aide.study.Sample;
import aide.study.Undo;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class MemberTest {

    private static final Course COURSE = Sample.course();
    private static final int WHERE = COURSE.questions().indexOf(Sample.WHERE);
    private static final int WHEN = COURSE.questions().indexOf(Sample.WHEN);
    private static final OffsetDateTime BEGIN = OffsetDateTime.parse("2026-03-01T09:00:00+01:00");

    private final List<Event> events = new ArrayList<>();

    @Test
    void whoeverDidNothingKnowsNothing() {
        Member member = member();

        assertEquals(0, member.answers());
        assertEquals(Optional.empty(), member.last());
        assertEquals(new Hold(Grasp.UNSEEN, 0, Share.NONE, 0), member.holds().get(WHERE));
        assertEquals(Grasp.UNSEEN, member.grasp(List.of(WHERE, WHEN)));
    }

    @Test
    void onlyTheLastThreeAnswersTellHowItIsNow() {
        answer("talks/where", "Vienna", Verdict.WRONG);
        answer("talks/where", "vienna", Verdict.WRONG);
        answer("talks/where", "Paris", Verdict.WRONG);
        answer("talks/where", "Geneva", Verdict.CORRECT);

        Member member = member();

        assertEquals(4, member.holds().get(WHERE).answers());
        assertEquals(new Share(1, 3), member.holds().get(WHERE).latest());
        assertEquals(
                List.of(
                        new Slip(WHERE, "vienna", "vienna", 2),
                        new Slip(WHERE, "paris", "Paris", 1)),
                member.slips());
    }

    @Test
    void whatWasTakenBackOrSettledOtherwiseCountsAsTheLearnerLeftIt() {
        answer("talks/where", "Paris", Verdict.WRONG);
        events.add(new Undo("r-9", BEGIN.plusDays(1), events.get(0).id()));
        answer("talks/where", "Genf", Verdict.CLOSE);
        events.add(new Overrule("r-8", BEGIN.plusDays(2), events.get(2).id(), Grade.AGAIN));

        Member member = member();

        assertEquals(1, member.answers());
        assertEquals(new Share(0, 1), member.holds().get(WHERE).latest());
        assertEquals(List.of(), member.slips());
    }

    @Test
    void questionsOfAnotherBankAreCountedApart() {
        answer("gone/where", "Rome", Verdict.WRONG);
        answer("talks/when", "10 January 2022", Verdict.CORRECT);

        Member member = member();

        assertEquals(1, member.answers());
        assertEquals(1, member.elsewhere());
        assertEquals(List.of(), member.slips());
        assertEquals(Optional.of(LocalDate.parse("2026-03-01")), member.first());
    }

    @Test
    void fourFifthsOfSomethingKnownIsKnowingIt() {
        List<Integer> all = List.of(0, 1, 2, 3, 4);

        assertEquals(Grasp.KNOWN, knowing(4).grasp(all));
        assertEquals(Grasp.BEGUN, knowing(3).grasp(all));
        assertEquals(Grasp.BEGUN, knowing(3).grasp(List.of(0, 1, 2, 3)));
        assertEquals(Grasp.KNOWN, knowing(3).grasp(List.of(0, 1, 2)));
        assertEquals(new Share(3, 5), knowing(3).known(all));
    }

    private static Member knowing(int questions) {
        List<Hold> holds = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            Grasp grasp = i < questions ? Grasp.KNOWN : Grasp.BEGUN;
            holds.add(new Hold(grasp, 1, new Share(1, 1), 0.9));
        }
        return new Member("A", holds, List.of(), Optional.empty(), Optional.empty(), 0);
    }

    private void answer(String question, String answer, Verdict verdict) {
        events.add(new Review(
                "r-" + (events.size() + 10),
                BEGIN.plusMinutes(events.size()),
                question,
                Input.TYPE,
                answer,
                verdict,
                verdict == Verdict.WRONG ? Grade.AGAIN : Grade.GOOD,
                3_000));
    }

    private Member member() {
        return Member.of("Ada", events, COURSE, Sample.NOW);
    }
}
