package aide.drill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import aide.drill.Move.Cast;
import aide.drill.Move.Extend;
import aide.drill.Move.Plain;
import aide.drill.Run.Made;
import aide.drill.Votes.Hands;
import aide.study.PickOne;
import aide.study.Sample;

import org.junit.jupiter.api.Test;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

class DrillTest {

    private static final OffsetDateTime NOW = Sample.NOW;
    private static final List<Plain> PLAIN = List.of(Plain.values());
    private static final PickOne WHERE =
            new PickOne(Sample.WHERE, List.of("Vienna", "Geneva", "Brussels"), 1);
    private static final PickOne WHO =
            new PickOne(Sample.WHO, List.of("Олена Коваль", "Maria Lind", "Jan Maas"), 0);
    private static final SetUp CLASS = SetUp.of(7).withPeople(20);
    private static final SetUp TEAMS =
            SetUp.of(7).withTeams(List.of("Red", "Blue", "Green")).withTiming(new Timing(20, 0));

    @Test
    void aClassThinksAnswersAndSees() {
        Drill drill = Drill.begin(CLASS, List.of(WHERE, WHO));
        assertEquals(Phase.ASKED, phase(drill));
        drill = drill.on(Plain.OPEN, NOW);
        assertEquals(Phase.OPEN, phase(drill));
        drill = drill.on(hands(3, 12, 4), NOW).on(Plain.LOCK, NOW.plusSeconds(9));
        assertEquals(Phase.LOCKED, phase(drill));
        assertEquals(List.of(3, 12, 4), turn(drill).counts());
        assertEquals(9_000, turn(drill).watch().spentMillis(NOW.plusHours(1)));
        drill = drill.on(Plain.REVEAL, NOW);
        assertEquals(Optional.of(12 / 19.0), turn(drill).share());
        drill = drill.on(Plain.NEXT, NOW);
        assertEquals(WHO, turn(drill).item());
        drill = drill.on(Plain.SKIP, NOW);
        assertEquals(Optional.empty(), drill.turn());
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        Drill drill = Drill.begin(CLASS, List.of(WHERE));
        assertRefused("no answers are coming in", drill, Plain.LOCK);
        assertRefused("answers come when the choices are shown", drill, hands(1, 2, 3));
        assertRefused("answers may still come in; lock them first", drill, Plain.REVEAL);
        assertRefused(
                "the answer was not shown yet; skip leaves the question out", drill, Plain.NEXT);
        assertRefused("this is the first question", drill, Plain.BACK);
        assertRefused("there is nothing to take back", drill, Plain.UNDO);
        assertRefused("there are questions left; this comes at the end", drill, Plain.REASK);
        assertRefused("there is no timer to give more time to", drill, new Extend(10));
        Drill open = drill.on(Plain.OPEN, NOW);
        assertRefused("the choices are shown already", open, Plain.OPEN);
        assertRefused("answers are coming in already", open, Plain.AGAIN);
        assertRefused("the time is running already", open, Plain.RESUME);
        assertRefused("2 counts for 3 choices", open, hands(1, 2));
        assertRefused("21 answers, but there are 20 people", open, hands(20, 0, 1));
        assertRefused(
                "teams answer, expected a letter for each",
                Drill.begin(TEAMS, List.of(WHERE)).on(Plain.OPEN, NOW),
                hands(1, 1, 1));
        Drill revealed = open.on(Plain.LOCK, NOW).on(Plain.REVEAL, NOW);
        assertRefused("the answer was shown; go on to the next", revealed, Plain.SKIP);
        assertRefused(
                "the time for this question is over; vote again instead",
                Drill.begin(TEAMS, List.of(WHERE)).on(Plain.OPEN, NOW).on(Plain.LOCK, NOW),
                new Extend(10));
        Drill after = revealed.on(Plain.NEXT, NOW);
        assertRefused("all questions were asked", after, Plain.OPEN);
        assertRefused("nothing is left to be asked once more", after, Plain.REASK);
        assertRefused("the drill has ended", after.on(Plain.CLOSE, NOW), Plain.BACK);
    }

    @Test
    void pausesAreNobodysTimeToThink() {
        Drill drill = Drill.begin(TEAMS, List.of(WHERE))
                .on(Plain.OPEN, NOW)
                .on(Plain.PAUSE, NOW.plusSeconds(5))
                .on(Plain.RESUME, NOW.plusSeconds(100));
        assertEquals(12_000, turn(drill).watch().spentMillis(NOW.plusSeconds(107)));
        assertEquals(false, drill.isOver(NOW.plusSeconds(114)));
        assertEquals(true, drill.isOver(NOW.plusSeconds(115)));
        assertEquals(false, drill.on(new Extend(10), NOW).isOver(NOW.plusSeconds(124)));
    }

    @Test
    void aClockSetBackTakesNothingFromAnybody() {
        Drill drill = Drill.begin(TEAMS, List.of(WHERE)).on(Plain.OPEN, NOW);
        assertEquals(0, turn(drill).watch().spentMillis(NOW.minusHours(1)));
    }

    @Test
    void aClassThatIsDividedDiscussesAndVotesAgain() {
        Drill drill = locked(WHERE, hands(5, 6, 5));
        assertEquals(true, turn(drill).isWorthDiscussing());
        Drill again = drill.on(Plain.AGAIN, NOW);
        assertEquals(List.of(0, 0, 0), turn(again).counts());
        assertEquals(List.of(hands(5, 6, 5).votes()), turn(again).earlier());
        Drill convinced = again.on(hands(1, 14, 1), NOW).on(Plain.LOCK, NOW).on(Plain.REVEAL, NOW);
        assertEquals(false, turn(convinced).isWorthDiscussing());
        assertEquals(false, turn(convinced).isMissed());
    }

    @Test
    void discussionIsSuggestedWhereAClassIsDividedWhateverIsRight() {
        assertEquals(false, turn(locked(WHERE, hands(9, 2, 1))).isWorthDiscussing());
        assertEquals(true, turn(locked(WHERE, hands(7, 3, 0))).isWorthDiscussing());
        assertEquals(true, turn(locked(WHERE, hands(3, 7, 0))).isWorthDiscussing());
        assertEquals(false, turn(locked(WHERE, hands(2, 8, 0))).isWorthDiscussing());
        assertEquals(true, turn(locked(WHERE, hands(6, 1, 5))).isWorthDiscussing());
        assertEquals(false, turn(locked(WHERE, hands(0, 0, 0))).isWorthDiscussing());
    }

    @Test
    void whatWasMissedIsAskedOnceMoreWithItsChoicesMoved() {
        Drill end = shown(
                shown(Drill.begin(CLASS, List.of(WHERE, WHO)), hands(9, 1, 0)), hands(9, 1, 0));
        assertEquals(List.of(WHERE), end.missed());
        Drill more = end.on(Plain.REASK, NOW);
        PickOne again = turn(more).item();
        assertEquals(true, more.isRepeat());
        assertEquals(List.of("Brussels", "Vienna", "Geneva"), again.options());
        assertEquals(2, again.right());
        assertRefused(
                "nothing is left to be asked once more", shown(more, hands(9, 1, 0)), Plain.REASK);
    }

    @Test
    void goingBackShowsWhatWasAsItWas() {
        Drill second =
                shown(Drill.begin(CLASS, List.of(WHERE, WHO)), hands(1, 2, 3)).on(Plain.OPEN, NOW);
        Drill back = second.on(Plain.BACK, NOW.plusSeconds(3));
        assertEquals(List.of(1, 2, 3), turn(back).counts());
        Drill there = back.on(Plain.NEXT, NOW);
        assertEquals(Phase.OPEN, phase(there));
        assertEquals(false, turn(there).watch().isRunning());
        assertEquals(3_000, turn(there).watch().spentMillis());
    }

    @Test
    void aCountCanBeMendedAfterTheReveal() {
        Drill drill = shownButNotLeft(Drill.begin(CLASS, List.of(WHERE)), hands(1, 2, 3));
        assertEquals(List.of(1, 5, 0), turn(drill.on(hands(1, 5, 0), NOW)).counts());
    }

    @Test
    void everythingCanBeTakenBackToTheBeginning() {
        for (long seed = 0; seed < 200; seed++) {
            List<Run> way = way(new Random(seed));
            Run run = way.get(way.size() - 1);
            for (int step = way.size() - 2; step >= 0; step--) {
                OffsetDateTime then = run.last().orElseThrow().made().at();
                run = run.on(new Made(Plain.UNDO, then));
                String place = "seed " + seed + ", step " + step;
                assertEquals(still(way.get(step), then), still(run, then), place);
            }
            assertEquals(Optional.empty(), run.last());
        }
    }

    @Test
    void timeBetweenAMoveAndItsUndoIsNobodysTimeToThink() {
        Run run = Run.begin(Drill.begin(TEAMS, List.of(WHERE)))
                .on(new Made(Plain.OPEN, NOW))
                .on(new Made(Plain.LOCK, NOW.plusSeconds(4)))
                .on(new Made(Plain.UNDO, NOW.plusSeconds(60)));
        assertEquals(6_000, turn(run.drill()).watch().spentMillis(NOW.plusSeconds(62)));
    }

    @Test
    void aDrillThatBrokeOffStandsStillFromItsLastMoveOn() {
        Run run = Run.begin(Drill.begin(TEAMS, List.of(WHERE)))
                .on(new Made(Plain.OPEN, NOW))
                .on(new Made(new Extend(10), NOW.plusSeconds(3)));
        Made pause = run.pause().orElseThrow();
        assertEquals(new Made(Plain.PAUSE, NOW.plusSeconds(3)), pause);
        assertEquals(3_000, turn(run.on(pause).drill()).watch().spentMillis(NOW.plusHours(8)));
        assertEquals(Optional.empty(), run.on(pause).pause());
    }

    @Test
    void movesReadBackLeadToTheSameDrill() {
        for (long seed = 0; seed < 200; seed++) {
            List<Made> made = new ArrayList<>();
            Run run = Run.begin(Drill.begin(TEAMS, List.of(WHERE, WHO)));
            Run live = run;
            Random random = new Random(seed);
            for (int step = 0; step < 60; step++) {
                Made next = new Made(move(random), NOW.plusSeconds(step));
                try {
                    live = live.on(next);
                    made.add(next);
                } catch (IllegalArgumentException e) {
                    assertEquals(false, String.valueOf(e.getMessage()).isEmpty());
                }
            }
            assertEquals(live, run.after(made), "seed " + seed);
        }
    }

    private static List<Run> way(Random random) {
        List<Run> way = new ArrayList<>();
        way.add(Run.begin(Drill.begin(TEAMS, List.of(WHERE, WHO))));
        for (int step = 0; step < 40; step++) {
            Made made = new Made(move(random), NOW.plusSeconds(step));
            if (made.move() == Plain.UNDO) {
                continue;
            }
            try {
                way.add(way.get(way.size() - 1).on(made));
            } catch (IllegalArgumentException e) {
                assertEquals(false, String.valueOf(e.getMessage()).isEmpty());
            }
        }
        return way;
    }

    /** The drill as if the trainer had stopped the time at that moment. */
    private static Drill still(Run run, OffsetDateTime at) {
        Drill drill = run.drill();
        List<Turn> turns = drill.turns().stream()
                .map(turn -> turn.with(turn.watch().stop(at)))
                .toList();
        return new Drill(drill.setUp(), turns, drill.asked(), drill.place(), drill.closed());
    }

    private static Move move(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> new Extend(10);
            case 1 -> new Cast(ballots(random));
            default -> {
                Plain plain = PLAIN.get(random.nextInt(PLAIN.size()));
                yield plain == Plain.CLOSE && random.nextInt(10) > 0 ? Plain.OPEN : plain;
            }
        };
    }

    private static Votes ballots(Random random) {
        List<Optional<Votes.Ballot>> ballots = new ArrayList<>();
        for (int team = 0; team < 3; team++) {
            ballots.add(
                    random.nextBoolean()
                            ? Optional.of(
                                    new Votes.Ballot(random.nextInt(3), random.nextInt(20_000)))
                            : Optional.empty());
        }
        return new Votes.Ballots(ballots);
    }

    private static Drill locked(PickOne item, Move votes) {
        return Drill.begin(CLASS, List.of(item))
                .on(Plain.OPEN, NOW)
                .on(votes, NOW)
                .on(Plain.LOCK, NOW);
    }

    private static Drill shown(Drill drill, Move votes) {
        return shownButNotLeft(drill, votes).on(Plain.NEXT, NOW);
    }

    private static Drill shownButNotLeft(Drill drill, Move votes) {
        return drill.on(Plain.OPEN, NOW).on(votes, NOW).on(Plain.LOCK, NOW).on(Plain.REVEAL, NOW);
    }

    private static Cast hands(Integer... counts) {
        return new Cast(new Hands(List.of(counts)));
    }

    private static Turn turn(Drill drill) {
        return drill.turn().orElseThrow();
    }

    private static Phase phase(Drill drill) {
        return turn(drill).phase();
    }

    private static void assertRefused(String why, Drill drill, Move move) {
        IllegalArgumentException refusal =
                assertThrows(IllegalArgumentException.class, () -> drill.on(move, NOW));
        assertEquals(why, refusal.getMessage());
    }
}
