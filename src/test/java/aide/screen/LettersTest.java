package aide.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import aide.study.PickOne;
import aide.study.PickSeveral;
import aide.study.Sample;
import aide.study.Task;
import aide.study.TypeIn;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Set;

class LettersTest {

    private static final List<String> CITIES = List.of("Bern", "Oslo", "Riga", "Turku");
    private static final Task ONE = new PickOne(Sample.WHERE, CITIES, 2);
    private static final Task SEVERAL = new PickSeveral(Sample.GUESTS, CITIES, Set.of(1, 2));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "c      | [2]",
                "C      | [2]",
                "e      | []",
                "a c    | []",
                "ac     | []",
                "Bern   | []",
                "''     | []",
            })
    void oneLetterPicksOne(String line, String places) {
        assertEquals(places, Letters.places(line, ONE).toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "c         | [2]",
                "a c       | [0, 2]",
                "ca        | [2, 0]",
                "D, b ,a   | [3, 1, 0]",
                "a a       | []",
                "a e       | []",
                "Bern      | []",
                "a. c      | []",
            })
    void severalLettersPickSeveral(String line, String places) {
        assertEquals(places, Letters.places(line, SEVERAL).toString());
    }

    @Test
    void whereNothingIsOfferedALetterIsAnAnswer() {
        assertEquals(List.of(), Letters.places("a", new TypeIn(Sample.WHO)));
    }
}
