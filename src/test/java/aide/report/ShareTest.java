package aide.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Locale;

class ShareTest {

    /** Bounds as R's {@code prop.test(part, whole, correct = FALSE)$conf.int} has them, to three digits. */
    @ParameterizedTest
    @CsvSource({
        "0, 1, 0.000, 0.793",
        "1, 1, 0.207, 1.000",
        "0, 5, 0.000, 0.434",
        "20, 40, 0.352, 0.648",
        "44, 50, 0.762, 0.944",
        "0, 0, 0.000, 1.000"
    })
    void fewAnswersTellLittle(long part, long whole, String least, String most) {
        Share share = new Share(part, whole);

        assertEquals(
                least + " to " + most,
                String.format(Locale.ROOT, "%.3f to %.3f", share.atLeast(), share.atMost()));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 3, 0 % (0 of 3)",
        "1, 3, 33 % (1 of 3)",
        "2, 3, 67 % (2 of 3)",
        "3, 3, 100 % (3 of 3)",
        "1, 1000, 1 % (1 of 1000)",
        "999, 1000, 99 % (999 of 1000)"
    })
    void onlyTheWholeIsAHundredPercent(long part, long whole, String told) {
        assertEquals(told, new Share(part, whole).toString());
    }
}
