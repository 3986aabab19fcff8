package aide.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aide.exchange.EventJson;
import aide.exchange.Line;
import aide.fsrs.Grade;

import org.junit.jupiter.api.Test;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** A sitting that broke off, wherever it did, stands where it would stand had it not. */
class TakenUpTest {

    private static final OffsetDateTime NOW = Sample.NOW;
    private static final Event EARLIER =
            Sample.review("r-000001", NOW.minusDays(3), Sample.WHO, Grade.GOOD);

    @Test
    void aSittingCutAnywhereStandsWhereItStood() {
        for (long seed = 0; seed < 400; seed++) {
            cutAnywhere(seed, Sample.course());
            cutAnywhere(seed, practice(false));
            cutAnywhere(seed, practice(true));
            cutAnywhere(
                    seed,
                    Sample.course()
                            .withExam(Optional.of(new Exam(NOW.toLocalDate().plusDays(2), 7))));
        }
    }

    private static void cutAnywhere(long seed, Course course) {
        Random random = new Random(seed);
        List<Event> events = new ArrayList<>(List.of(EARLIER));
        Sitting sitting =
                Sitting.begin(course, Progress.sum(events, course.scheduler()), "run", NOW);
        OffsetDateTime now = NOW;
        for (int step = 0; step < 25; step++) {
            now = now.plusSeconds(7 + random.nextInt(90));
            Step next = Moves.any(sitting, random, now);
            events.addAll(next.events());
            sitting = next.next();
            Optional<Asking> again = again(events, course, "later" + step, now);
            assertSame(sitting, again, "seed " + seed + ", step " + step);
            again.ifPresent(asking -> assertToGo(asking, events));
            if (random.nextInt(8) == 0 && again.isPresent()) {
                sitting = again.get();
            }
        }
    }

    /** What home tells without going through the journal is what it would have found there. */
    private static void assertToGo(Asking asking, List<Event> events) {
        Desk desk = asking.desk();
        desk.opening()
                .toGo(desk.course(), Progress.sum(events, desk.course().scheduler()))
                .ifPresent(toGo -> assertEquals(desk.left(), toGo));
    }

    private static Optional<Asking> again(
            List<Event> events, Course course, String run, OffsetDateTime now) {
        return Progress.sum(events, course.scheduler())
                .brokenOff()
                .flatMap(began -> TakenUp.of(began, events, course, run, now));
    }

    private static void assertSame(Sitting live, Optional<Asking> again, String place) {
        Sitting next = live.proceed(live.desk().latest()).next();
        boolean goesOn = next instanceof Asking && !live.given().isEmpty();
        if (!goesOn) {
            assertTrue(again.isEmpty() || live.given().isEmpty(), place);
            return;
        }
        Asking asking = again.orElseThrow(() -> new AssertionError(place));
        assertEquals(((Asking) next).question(), asking.question(), place);
        assertEquals(told(next), told(asking), place);
        assertEquals(next.desk().agenda(), asking.desk().agenda(), place);
        assertEquals(
                next.desk().progress().standings(), asking.desk().progress().standings(), place);
        assertEquals(next.desk().progress().accepted(), asking.desk().progress().accepted(), place);
        assertEquals(next.desk().latest(), asking.desk().latest(), place);
        assertEquals(next.desk().opening().questions(), asking.desk().opening().questions(), place);
    }

    /** What the end of the sitting will tell. */
    private static List<String> told(Sitting sitting) {
        return sitting.given().stream()
                .map(judged ->
                        judged.review().question() + " " + judged.review().answer() + " "
                                + judged.judgement().verdict() + " " + judged.grade())
                .toList();
    }

    @Test
    void whatIsGoneOnWithIsTakenBackToTheBeginning() {
        List<Event> events = new ArrayList<>();
        Asking first = (Asking) Sitting.begin(Sample.course(), Progress.NOTHING, "run", NOW);
        Step missed = first.answer("", NOW);
        events.addAll(missed.events());
        Step right =
                missed.next().proceed(NOW).next().answer("100,000 soldiers", NOW.plusSeconds(5));
        events.addAll(right.events());

        Sitting again = takenUp(events, NOW.plusMinutes(1)).orElseThrow();
        assertEquals(2, again.given().size());
        Step undo = again.undo(NOW.plusMinutes(1));
        assertEquals(
                List.of(
                        new Began(
                                "later-000000", NOW.plusMinutes(1), again.desk().opening()),
                        new Undo("later-000001", NOW.plusMinutes(1), "run-000002")),
                undo.events());
        events.addAll(undo.events());
        assertEquals(
                1, takenUp(events, NOW.plusMinutes(2)).orElseThrow().given().size());
        Step more = undo.next().undo(NOW.plusMinutes(2));
        assertEquals(
                List.of(new Undo("later-000002", NOW.plusMinutes(2), "run-000001")), more.events());
        assertEquals(first.question(), ((Asking) more.next()).question());
        assertEquals(Progress.NOTHING.standings(), more.next().desk().progress().standings());
    }

    @Test
    void whatIsGoneOnWithCanBreakOffAgain() {
        List<Event> events = new ArrayList<>();
        Sitting sitting = Sitting.begin(Sample.course(), Progress.NOTHING, "run", NOW);
        events.addAll(sitting.answer("", NOW).events());
        Sitting second = takenUp(events, NOW.plusMinutes(1)).orElseThrow();
        Step step = second.answer("", NOW.plusMinutes(2));
        events.addAll(step.events());

        assertEquals("later-000000", step.events().get(0).id());
        Asking third = takenUp(events, NOW.plusMinutes(3)).orElseThrow();
        assertEquals(2, third.given().size());
        assertEquals(List.of("run", "later"), third.desk().opening().runs());
    }

    @Test
    void anotherDayBeginsAnew() {
        List<Event> events = Sitting.begin(Sample.course(), Progress.NOTHING, "run", NOW)
                .answer("", NOW)
                .events();

        assertTrue(takenUp(events, NOW.plusHours(18)).isPresent());
        assertEquals(Optional.empty(), takenUp(events, NOW.plusHours(19)));
    }

    @Test
    void aSittingThatEndedIsNotGoneOnWithUnlessItsLastAnswerIsTakenBack() {
        List<Event> events = new ArrayList<>();
        Course course = Sample.course(Sample.SPEECH);
        Step judged =
                Sitting.begin(course, Progress.NOTHING, "run", NOW).answer("Олена Коваль", NOW);
        Step easy = judged.next().overrule(Grade.EASY, NOW);
        Step ended = easy.next().proceed(NOW);
        events.addAll(judged.events());
        events.addAll(easy.events());
        events.addAll(ended.events());

        assertEquals(List.of(new Ended("run-000003", NOW)), ended.events());
        assertEquals(Optional.empty(), Progress.sum(events, course.scheduler()).brokenOff());
        events.addAll(ended.next().undo(NOW).events());
        assertEquals(
                Sample.WHO,
                TakenUp.of(
                                Progress.sum(events, course.scheduler())
                                        .brokenOff()
                                        .orElseThrow(),
                                events,
                                course,
                                "later",
                                NOW)
                        .orElseThrow()
                        .question());
    }

    @Test
    void aQuestionThatTheBankNoLongerHasIsLeftOut() {
        List<Event> events = new ArrayList<>();
        Sitting sitting = Sitting.begin(Sample.course(), Progress.NOTHING, "run", NOW);
        events.addAll(sitting.answer("", NOW).events());
        Course other = Sample.course(Sample.MARCH, Sample.SPEECH);

        Asking again = TakenUp.of(
                        Progress.sum(events, other.scheduler()).brokenOff().orElseThrow(),
                        events,
                        other,
                        "later",
                        NOW.plusSeconds(1))
                .orElseThrow();
        assertEquals(Sample.HOW_MANY, again.question());
        assertEquals(2, again.desk().left());
    }

    @Test
    void moreThanALineHoldsIsNotKept() {
        List<String> ids = Collections.nCopies(Opening.CHARS_MAX / 100, "q".repeat(97));

        assertEquals(true, opening(ids, List.of()).canBeKept());
        assertEquals(false, opening(ids, List.of("")).canBeKept());
        assertEquals(true, opening(ids.subList(1, ids.size()), List.of("run")).canBeKept());
    }

    /** Whatever is kept is short enough to be written. */
    @Test
    void theLongestThatIsKeptIsALineOfTheJournal() {
        List<String> ids = Collections.nCopies(Opening.CHARS_MAX / 4, "q");
        Began began = new Began("run-000000", NOW, opening(ids, List.of()));

        byte[] line = EventJson.line(began);
        assertEquals(new Line.Known(began), EventJson.read(line, 0, line.length - 1));
    }

    private static Opening opening(List<String> questions, List<String> runs) {
        return new Opening(
                NOW, Opening.Mode.PRACTICE_THAT_COUNTS, Integer.MAX_VALUE, questions, runs);
    }

    private static Optional<Asking> takenUp(List<Event> events, OffsetDateTime now) {
        Course course = Sample.course();
        return Progress.sum(events, course.scheduler())
                .brokenOff()
                .flatMap(began -> TakenUp.of(began, events, course, "later", now));
    }

    private static Course practice(boolean counts) {
        return Sample.course()
                .withPractice(Optional.of(new Practice(Set.of(Trait.UNSEEN), counts)));
    }
}
