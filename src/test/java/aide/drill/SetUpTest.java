package aide.drill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

import java.util.List;

class SetUpTest {

    private static final SetUp PLAIN = SetUp.of(7);

    @Test
    void whatMakesNoDrillIsRefused() {
        assertRefused("questions is 0, expected 1 to 100", () -> PLAIN.withQuestions(0));
        assertRefused("questions is 101, expected 1 to 100", () -> PLAIN.withQuestions(101));
        assertRefused("people is -1, expected 0 to 1000", () -> PLAIN.withPeople(-1));
        assertRefused("seed is 1000000, expected 0 to 999999", () -> PLAIN.withSeed(1_000_000));
        assertRefused(
                "there is one team, \"Red\", and nobody to play against",
                () -> PLAIN.withTeams(List.of("Red")));
        assertRefused("a team has no name", () -> PLAIN.withTeams(List.of("Red", " ")));
        assertRefused("two teams are called \"Red\"", () -> PLAIN.withTeams(List.of("Red", "red")));
        assertRefused(
                "teams is 13, expected 0 to 12",
                () -> PLAIN.withTeams(List.of("abcdefghijklm".split(""))));
        assertRefused(
                "scoring is by speed, but there is no time to be quicker than; give seconds",
                () -> PLAIN.withScoring(Scoring.SPEED));
        assertRefused(
                "scoring is by speed, but there are no teams to be quicker",
                () -> PLAIN.withTiming(new Timing(20, 0)).withScoring(Scoring.SPEED));
        assertRefused("seconds is 3601, expected 0 to 3600", () -> new Timing(3_601, 0));
        assertRefused("extra is -1, expected 0 to 3600", () -> new Timing(20, -1));
        assertRefused("extra is 5, but there is no time to add it to", () -> new Timing(0, 5));
    }

    @Test
    void namesAreCleanedAndCut() {
        SetUp named = PLAIN.withTitle(" 10\u001b[2Jb ")
                .withTeams(List.of("Red\nFoxes", "The team with the longest name of all"));
        assertEquals("10\uFFFD[2Jb", named.title());
        assertEquals(List.of("Red Foxes", "The team with the lo"), named.teams());
    }

    private static void assertRefused(
            String why, org.junit.jupiter.api.function.Executable making) {
        assertEquals(why, assertThrows(IllegalArgumentException.class, making).getMessage());
    }
}
