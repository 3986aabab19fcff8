package aide.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import aide.drill.Drill;
import aide.drill.Move.Cast;
import aide.drill.Move.Plain;
import aide.drill.SetUp;
import aide.drill.Votes;
import aide.drill.VotesReader;
import aide.study.PickOne;
import aide.study.Sample;

import com.code_intelligence.jazzer.junit.FuzzTest;

import org.junit.jupiter.api.Tag;

import java.util.List;

/** Whatever a trainer types is counted, or refused in words. */
@Tag("fuzz")
class VotesFuzzTest {

    private static final PickOne WHERE =
            new PickOne(Sample.WHERE, List.of("Vienna", "Geneva", "Brussels", "Paris"), 1);
    private static final Drill CLASS = open(SetUp.of(7));
    private static final Drill TEAMS =
            open(SetUp.of(7).withTeams(List.of("Red", "Blue", "Grün", "3")));

    @FuzzTest(maxDuration = "30s")
    void isCountedOrRefused(byte[] bytes) {
        cast(Fuzzed.text(bytes), CLASS);
        cast(Fuzzed.text(bytes), TEAMS);
    }

    private static Drill open(SetUp setUp) {
        return Drill.begin(setUp, List.of(WHERE)).on(Plain.OPEN, Sample.NOW);
    }

    private static void cast(String typed, Drill drill) {
        try {
            Votes votes = VotesReader.read(typed, drill, Sample.NOW);
            Drill after = drill.on(new Cast(votes), Sample.NOW);
            assertEquals(votes, after.turn().orElseThrow().votes());
        } catch (IllegalArgumentException e) {
            assertEquals(false, String.valueOf(e.getMessage()).isBlank());
        }
    }
}
