package aide.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import aide.report.Skyline.Tower;

import org.junit.jupiter.api.Test;

import java.util.List;

class SkylineTest {

    private static final List<Tower> TOWERS = List.of(
            new Tower(16, 0, "Mon"),
            new Tower(0, 0, ""),
            new Tower(1, 0, ""),
            new Tower(8, 6, "Thu"),
            new Tower(0, 1, "Fri"));

    @Test
    void towersStandOnTheirNames() {
        assertEquals("""
                16 ┤█
                   │█     ░
                   │█     ░
                   │█     ░
                   │█     █
                   │█     █
                   │█     █
                   │█   █ █ ░
                 0 └──────────
                    Mon   Thu
                """, told(Skyline.lines(TOWERS, 40)));
    }

    @Test
    void inLittleRoomTheyStandCloser() {
        assertEquals("""
                16 ┤█
                   │█  ░
                   │█  ░
                   │█  ░
                   │█  █
                   │█  █
                   │█  █
                   │█ ██░
                 0 └─────
                    Mon
                """, told(Skyline.lines(TOWERS, 9)));
    }

    @Test
    void lowTowersHaveARowForEach() {
        assertEquals(
                """
                2 ┤█
                  │█ █
                0 └────
                   Mon
                """, told(Skyline.lines(List.of(new Tower(2, 0, "Mon"), new Tower(1, 0, "")), 40)));
    }

    private static String told(List<String> lines) {
        return String.join("\n", lines) + "\n";
    }
}
