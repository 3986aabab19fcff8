package aide.study;

import static org.junit.jupiter.api.Assertions.assertEquals;

import aide.ask.Verdict;
import aide.fsrs.Grade;

import org.junit.jupiter.api.Test;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

class PostdatedTest {

    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-28T10:00:00Z");
    private static final OffsetDateTime LATE = OffsetDateTime.parse("2035-03-01T10:00:00Z");

    @Test
    void whatIsDatedByADayIsLeftAlone() {
        Postdated postdated = of(review("r-1", NOW.plusDays(1)), review("r-2", NOW.minusYears(9)));
        assertEquals(List.of(), postdated.answers());
        assertEquals(List.of(), redated(postdated, "x"));
    }

    @Test
    void anAnswerIsWrittenAgainBeforeItIsTakenBack() {
        assertEquals(
                List.of(
                        review("x~r-1", NOW),
                        new Practised(review("x~r-2", at(1))),
                        new Undo("xu~r-1", at(2), "r-1"),
                        new Undo("xu~r-2", at(3), "r-2")),
                redated(
                        of(review("r-1", LATE), new Practised(review("r-2", LATE.plusDays(3)))),
                        "x"));
    }

    @Test
    void theGradeThatCountsComesAlong() {
        assertEquals(
                List.of(graded("x~r-1", NOW, Grade.HARD), new Undo("xu~r-1", at(1), "r-1")),
                redated(
                        of(
                                new Overrule("o-1", NOW.minusDays(1), "r-1", Grade.EASY),
                                review("r-1", LATE),
                                new Overrule("o-2", LATE.plusHours(1), "r-1", Grade.HARD)),
                        "x"));
    }

    /** What was accepted stays accepted: an appeal goes with the review that it is about. */
    @Test
    void anAppealIsMadeAgain() {
        Event[] events = {
            review("r-1", LATE),
            new Appeal("a-1", LATE.plusHours(1), "r-1", "some/question", "mine", Grade.GOOD)
        };
        List<Event> made = redated(of(events), "x");
        assertEquals(
                List.of(
                        graded("x~r-1", NOW, Grade.GOOD),
                        new Appeal("xa~r-1", at(1), "x~r-1", "some/question", "mine", Grade.GOOD),
                        new Undo("xu~r-1", at(2), "r-1")),
                made);
        assertEquals(List.of(), redated(after(made, events), "y"));
        Progress before = Progress.sum(List.of(events), Sample.course().scheduler());
        Progress after = Progress.sum(sorted(made, events), Sample.course().scheduler());
        assertEquals(before.accepted(), after.accepted());
        assertEquals(List.of(1, 0), List.of(before.ahead(NOW), after.ahead(NOW)));
    }

    @Test
    void whatWasTakenBackStaysSo() {
        assertEquals(
                List.of(),
                of(review("r-1", LATE), new Undo("u-1", LATE.plusHours(1), "r-1"))
                        .answers());
    }

    /** Whatever of it is on the disk, the rest comes, and no more. */
    @Test
    void whatBrokeOffIsGoneOnWith() {
        Event[] events = {
            review("r-1", LATE),
            new Appeal("a-1", LATE.plusHours(1), "r-1", "some/question", "mine", Grade.GOOD)
        };
        List<Event> made = redated(of(events), "x");
        for (int saved = 1; saved <= made.size(); saved++) {
            List<Event> there = new ArrayList<>(made.subList(0, saved));
            List<Event> rest = redated(after(there, events), "y");
            assertEquals(made.size() - saved, rest.size());
            there.addAll(rest);
            assertEquals(List.of(), redated(after(there, events), "z"));
            assertEquals(
                    1,
                    Progress.sum(sorted(there, events), Sample.course().scheduler())
                            .of("some/question")
                            .reviews());
        }
    }

    @Test
    void whatTwoMachinesWroteAgainIsTakenBackOnce() {
        Event[] events = {review("r-1", LATE)};
        List<Event> both = new ArrayList<>(redated(of(events), "x"));
        both.addAll(redated(Postdated.in(List.of(events), NOW.plusHours(5)), "y"));
        Postdated merged = after(both, events);
        assertEquals(List.of(), merged.answers());
        assertEquals(List.of(review("y~r-1", NOW.plusHours(5))), merged.surplus());
        List<Event> made = redated(merged, "z");
        assertEquals(List.of(new Undo("zu~y~r-1", NOW, "y~r-1")), made);
        both.addAll(made);
        assertEquals(List.of(), redated(after(both, events), "z"));
    }

    /** As when the machine that wrote them again had a clock that was ahead as well. */
    @Test
    void whatWasWrittenAgainForALaterDayIsWrittenOnceMore() {
        Event[] events = {review("r-1", LATE)};
        OffsetDateTime sooner = NOW.plusYears(1);
        List<Event> made = new ArrayList<>(redated(Postdated.in(List.of(events), sooner), "x"));
        List<Event> more = redated(after(made, events), "y");
        assertEquals(List.of(review("y~r-1", NOW), new Undo("yu~x~r-1", at(1), "x~r-1")), more);
        made.addAll(more);
        assertEquals(List.of(), redated(after(made, events), "z"));
    }

    private static List<Event> redated(Postdated postdated, String run) {
        return postdated.redated(run).stream().flatMap(List::stream).toList();
    }

    private static Postdated of(Event... events) {
        return after(List.of(), events);
    }

    private static Postdated after(List<Event> more, Event... events) {
        return Postdated.in(
                sorted(more, events).stream()
                        .filter(event -> Postdated.concerns(event, NOW))
                        .toList(),
                NOW);
    }

    private static List<Event> sorted(List<Event> more, Event... events) {
        List<Event> all = new ArrayList<>(List.of(events));
        all.addAll(more);
        all.sort(Comparator.comparing(Mark::of));
        return all;
    }

    private static OffsetDateTime at(int millis) {
        return NOW.plusNanos(millis * 1_000_000L);
    }

    private static Review review(String id, OffsetDateTime at) {
        return graded(id, at, Grade.AGAIN);
    }

    private static Review graded(String id, OffsetDateTime at, Grade grade) {
        return new Review(
                id,
                at,
                "some/question",
                Input.TYPE,
                "mine",
                Verdict.WRONG,
                grade,
                1_000,
                true,
                Optional.of(Confidence.SURE),
                true,
                Optional.of("theirs"));
    }
}
