package aide.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class MapCommandTest {

    @TempDir
    Path temporary;

    @Test
    void theCitiesOfTheShippedBankStandOnIt() {
        Outcome outcome = map();
        List<String> lines = outcome.out().lines().toList();

        assertEquals(32, lines.size());
        assertEquals(
                "① ○ Brussels   ② ○ Geneva   ③ ○ Vienna   ④ ○ Budapest   ⑤ ○ Minsk   ⑥ ○ Kyiv",
                lines.get(28));
        assertEquals("○ not seen yet   ◐ begun   ● known", lines.get(31));
        assertTrue(lines.stream().allMatch(line -> line.length() <= 78), outcome.out());
    }

    @Test
    void theListTellsWhereEachLiesAndWhatIsToldOfIt() {
        List<String> lines = map("--list").out().lines().toList();

        assertTrue(lines.get(0).startsWith("Brussels, Belgium, 50.9° N 4.4° E: "), lines.get(0));
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("Washington, United States,")));
    }

    @Test
    void anotherBankHasOtherCities() {
        assertEquals(Outcome.ok("""
                        Bergen, Norway, 60.4° N 5.3° E: 1 fact, not seen yet
                          signing: Ada Lund signed the harbour treaty in Bergen on 12 March 2022.
                        """), map("--list", "--bank=src/test/resources/bank/sound"));
    }

    @Test
    void aSizeThatWillNotDoIsRefused() {
        assertEquals(Outcome.refused("--width is 9, expected 10 to 400"), map("--width", "9"));
        assertEquals(
                Outcome.refused("--height is 401, expected 10 to 400"), map("--height", "401"));
    }

    private Outcome map(String... options) {
        List<String> line = new ArrayList<>(List.of("map"));
        line.addAll(List.of(options));
        return new Trial(temporary).run(line);
    }
}
