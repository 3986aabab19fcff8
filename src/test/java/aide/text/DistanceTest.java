package aide.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DistanceTest {

    @ParameterizedTest
    @CsvSource({
        "geneva, geneva, 2, 0",
        "geneva, gneva, 2, 1",
        "geneva, geneeva, 2, 1",
        "geneva, ganeva, 2, 1",
        "geneva, gevena, 2, 2",
        "geneva, genvea, 2, 1",
        "geneva, genoa, 2, 2",
        "geneva, vienna, 2, 3",
        "'', ab, 2, 2",
        "a, abcd, 2, 3",
        "budapest, bucharest, 2, 3",
    })
    void countsSlipsUpToALimit(String a, String b, int max, int slips) {
        assertEquals(slips, Distance.between(a, b, max));
        assertEquals(slips, Distance.between(b, a, max));
    }
}
