package aide.drill;

import static org.junit.jupiter.api.Assertions.assertEquals;

import aide.drill.Move.Cast;
import aide.drill.Move.Plain;
import aide.drill.Votes.Ballot;
import aide.drill.Votes.Ballots;
import aide.study.PickOne;
import aide.study.Sample;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

class ScoreTest {

    private static final PickOne WHERE =
            new PickOne(Sample.WHERE, List.of("Vienna", "Geneva", "Brussels"), 1);
    private static final SetUp TEAMS =
            SetUp.of(7).withTeams(List.of("Red", "Blue", "Green", "Grey"));
    private static final SetUp SPEED =
            TEAMS.withTiming(new Timing(15, 5)).withScoring(Scoring.SPEED);

    @Test
    void teamsWithAsManyPointsShareARank() {
        Drill drill = shown(
                shown(begin(TEAMS, 2), List.of(at(1, 100), at(0, 1), at(1, 9), at(2, 1)))
                        .on(Plain.NEXT, Sample.NOW),
                List.of(at(1, 1), at(1, 1), at(1, 1), Optional.empty()));
        assertEquals(
                List.of(
                        new Score(1, "Red", 2, 2),
                        new Score(1, "Green", 2, 2),
                        new Score(3, "Blue", 1, 1),
                        new Score(4, "Grey", 0, 0)),
                Score.of(drill));
    }

    @Test
    void speedAddsUpToAsMuchAsBeingRight() {
        Drill drill =
                shown(begin(SPEED, 1), List.of(at(1, 0), at(1, 5_000), at(1, 25_000), at(0, 0)));
        assertEquals(
                List.of(
                        new Score(1, "Red", 200, 1),
                        new Score(2, "Blue", 175, 1),
                        new Score(3, "Green", 100, 1),
                        new Score(4, "Grey", 0, 0)),
                Score.of(drill));
    }

    @Test
    void whatIsNotRevealedAndWhatIsAskedOnceMoreDoesNotCount() {
        Drill open = begin(TEAMS, 1)
                .on(Plain.OPEN, Sample.NOW)
                .on(cast(List.of(at(1, 0), at(0, 0), at(0, 0), at(0, 0))), Sample.NOW);
        assertEquals(0, Score.of(open).get(0).points());
        Drill again = open.on(Plain.LOCK, Sample.NOW)
                .on(Plain.REVEAL, Sample.NOW)
                .on(Plain.NEXT, Sample.NOW)
                .on(Plain.REASK, Sample.NOW);
        Drill repeated = shown(again, List.of(at(2, 0), at(2, 0), at(2, 0), at(2, 0)));
        assertEquals(
                List.of(1, 0, 0, 0),
                Score.of(repeated).stream().map(Score::points).toList());
    }

    private static Drill begin(SetUp setUp, int questions) {
        return Drill.begin(setUp, Stream.generate(() -> WHERE).limit(questions).toList());
    }

    private static Drill shown(Drill drill, List<Optional<Ballot>> ballots) {
        return drill.on(Plain.OPEN, Sample.NOW)
                .on(cast(ballots), Sample.NOW)
                .on(Plain.LOCK, Sample.NOW)
                .on(Plain.REVEAL, Sample.NOW);
    }

    private static Move cast(List<Optional<Ballot>> ballots) {
        return new Cast(new Ballots(ballots));
    }

    private static Optional<Ballot> at(int choice, long millis) {
        return Optional.of(new Ballot(choice, millis));
    }
}
