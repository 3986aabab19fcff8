package aide.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import aide.fsrs.Card;
import aide.fsrs.Future;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;

class WaitsTest {

    @ParameterizedTest
    @CsvSource({
        "0, 20, 1 min, 1 min",
        "0, 330, 6 min, 6 min",
        "0, 3569, 59 min, 59 min",
        "0, 3570, 1.0 h, 1.0 h",
        "0, 5400, 1.5 h, 1.5 h",
        "1, 0, 1 day, 1 day",
        "30, 0, 30 days, 30 days",
        "31, 0, 1.0 months, 1.0 mo",
        "365, 0, 12.0 months, 12.0 mo",
        "366, 0, 1.0 years, 1.0 y",
        "36500, 0, 99.9 years, 99.9 y"
    })
    void saysHowLong(int days, long seconds, String text, String brief) {
        String said = Waits.text(new Future(Card.fresh(), days, Duration.ofSeconds(seconds)));

        assertEquals(text + " / " + brief, said + " / " + Waits.brief(said));
    }
}
