package aide.drill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import aide.drill.Move.Cast;
import aide.drill.Move.Plain;
import aide.drill.Votes.Ballot;
import aide.drill.Votes.Ballots;
import aide.drill.Votes.Hands;
import aide.study.PickOne;
import aide.study.Sample;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

class VotesReaderTest {

    private static final OffsetDateTime NOW = Sample.NOW;
    private static final PickOne WHERE =
            new PickOne(Sample.WHERE, List.of("Vienna", "Geneva", "Brussels", "Paris"), 1);
    private static final Drill CLASS = Drill.begin(SetUp.of(7), List.of(WHERE)).on(Plain.OPEN, NOW);
    private static final Drill TEAMS = Drill.begin(
                    SetUp.of(7).withTeams(List.of("Red", "Blue", "Grün")), List.of(WHERE))
            .on(Plain.OPEN, NOW);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A12 B7 C3 D1   | 12, 7, 3, 1",
                "a12,b7;  c3 d1 | 12, 7, 3, 1",
                "A=12 B:7       | 12, 7, 0, 0",
                "12 7 3 1       | 12, 7, 3, 1",
                "D5             | 0, 0, 0, 5",
            })
    void handsAreRead(String typed, String counts) {
        assertEquals("[" + counts + "]", read(typed, CLASS).counts(4).toString());
    }

    @Test
    void aCountAloneIsMendedAlone() {
        Drill counted = CLASS.on(new Cast(new Hands(List.of(12, 7, 3, 1))), NOW);
        assertEquals(new Hands(List.of(12, 8, 3, 1)), read("b8", counted));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A C B            | 0 2 1",
                "a,c,b            | 0 2 1",
                "a - b            | 0 - 1",
                "Red C, Blue A    | 2 0 -",
                "red: c; grun=d  | 2 - 3",
                "bl d             | - 3 -",
                "2c 3a            | - 2 0",
                "1A               | 0 - -",
            })
    void lettersOfTeamsAreRead(String typed, String choices) {
        StringBuilder read = new StringBuilder();
        for (Optional<Ballot> ballot : ((Ballots) read(typed, TEAMS)).ballots()) {
            read.append(ballot.map(cast -> cast.choice() + " ").orElse("- "));
        }
        assertEquals(choices, read.toString().strip());
    }

    @Test
    void aTeamsTimeIsWhenItFirstSaidSo() {
        Votes first = VotesReader.read("red c", TEAMS, NOW.plusSeconds(4));
        Drill cast = TEAMS.on(new Cast(first), NOW.plusSeconds(4));
        Votes second = VotesReader.read("c b -", cast, NOW.plusSeconds(9));
        assertEquals(
                new Ballots(List.of(
                        Optional.of(new Ballot(2, 4_000)),
                        Optional.of(new Ballot(1, 9_000)),
                        Optional.empty())),
                second);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "E3      | there is no choice E, expected A to D",
                "A12 x   | \"x\" is no count; expected a letter and a number, as A12 B7",
                "A       | \"a\" is no count; expected a letter and a number, as A12 B7",
                "A-3     | \"a-3\" is no count; expected a letter and a number, as A12 B7",
                "1 2 3   | 3 numbers for 4 choices; expected one for each, or letters with them,"
                        + " as A12",
            })
    void whatIsNoCountIsToldAsSuch(String typed, String why) {
        assertRefused(why, typed, CLASS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A B      | 2 letters for 3 teams; expected one for each, - for none, or names with"
                        + " them, as Red A",
                "A B E    | there is no choice E, expected A to D",
                "Pink A   | no team is called \"pink\", expected one of Red, Blue, Grün",
                "4A       | there is no team 4, expected 1 to 3",
                "Red      | \"red\" is no answer of a team; expected its name and a letter, as Red A",
            })
    void whatNoTeamCanHaveSaidIsToldAsSuch(String typed, String why) {
        assertRefused(why, typed, TEAMS);
    }

    private static Votes read(String typed, Drill drill) {
        return VotesReader.read(typed, drill, NOW);
    }

    private static void assertRefused(String why, String typed, Drill drill) {
        IllegalArgumentException refusal =
                assertThrows(IllegalArgumentException.class, () -> read(typed, drill));
        assertEquals(why, refusal.getMessage());
    }
}
