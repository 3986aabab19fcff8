package aide.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class NearestTest {

    private static final List<String> NAMES = List.of(
            "barbour",
            "harbour",
            "harbour-toll",
            "harbour-treaty",
            "harvest",
            "toll",
            "tour",
            "zoo");

    @ParameterizedTest
    @CsvSource({
        "harbor, harbour barbour",
        "harb, harbour harbour-toll harbour-treaty",
        "tol, toll",
        "tool, toll",
        "treaty, ''",
        "harbuor-treayt, harbour-treaty",
        "zo, zoo",
        "x, ''",
        "'', ''"
    })
    void isMeant(String typed, String meant) {
        assertEquals(meant, String.join(" ", Nearest.to(typed, NAMES)));
    }
}
