package aide.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import aide.drill.Run;
import aide.exchange.DrillJson;
import aide.exchange.DrillLines;
import aide.exchange.Results;

import com.code_intelligence.jazzer.junit.FuzzTest;

import org.junit.jupiter.api.Tag;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Lines with seals that fit make a drill with results, or their problems are told. */
@Tag("fuzz")
class DrillFuzzTest {

    @FuzzTest(maxDuration = "30s")
    void isReadOrTold(byte[] bytes) {
        DrillLines lines = new DrillLines(Fuzzed.BANK);
        Fuzzed.text(bytes)
                .lines()
                .forEach(line -> add(Fuzzed.sealed(line.getBytes(StandardCharsets.UTF_8)), lines));

        Fuzzed.requireTold(lines.problems());
        lines.run().ifPresent(run -> requireResults(lines, run));
    }

    private static void requireResults(DrillLines lines, Run run) {
        Results results = new Results("drill", lines.at().orElseThrow(), run.drill());
        results.json().page();
        results.csv().page();
        results.deck();
        DrillLines again = new DrillLines(Fuzzed.BANK);
        DrillJson.begin(lines.begin().orElseThrow(), lines.at().orElseThrow())
                .forEach(line -> again.add("again", line, 0, line.length - 1));
        assertEquals(lines.begin(), again.begin());
        assertEquals(Optional.of(lines.at().orElseThrow()), again.at());
    }

    private static void add(byte[] line, DrillLines lines) {
        if (line.length > 0) {
            lines.add("drill.jsonl", line, 0, line.length);
        }
    }
}
