package aide.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import aide.report.Hardest.Hard;

import org.junit.jupiter.api.Test;

import java.util.Comparator;

class HardestTest {

    /** Of those as hard as each other, the one that is taught first stands first. */
    @Test
    void theyAreTheFirstOfAllHardOnesInOrder() {
        for (int seed = 0; seed < 50; seed++) {
            Basis basis = Harbour.basis(Harbour.journal(seed, 40 + 5 * seed));

            assertEquals(
                    basis.footings().stream()
                            .map(each -> new Hard(each.question(), each.standing()))
                            .filter(Hard::isHard)
                            .sorted(Comparator.comparingInt(Hard::lapses)
                                    .thenComparingDouble(Hard::difficulty)
                                    .reversed())
                            .limit(10)
                            .toList(),
                    Hardest.of(basis).questions(),
                    "seed " + seed);
        }
    }
}
