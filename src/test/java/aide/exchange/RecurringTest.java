package aide.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;

class RecurringTest {

    private final Recurring<String> texts = Recurring.texts();

    @Test
    void whatComesAgainIsTheSameText() {
        String first = read("-putin-call/when-", 1, 16);

        assertEquals("putin-call/when", first);
        assertSame(first, read("putin-call/when", 0, 15));
    }

    /** "Aa" and "BB" have one hash, and so one place. */
    @Test
    void textsOfOnePlaceTakeTurns() {
        assertEquals("AaAa", read("AaAa", 0, 4));
        assertEquals("BBBB", read("BBBB", 0, 4));
        assertEquals("AaBB", read("AaBB", 0, 4));
        assertEquals("AaAa", read("AaAa", 0, 4));
    }

    @Test
    void manyMoreTextsThanThereArePlacesComeOutRight() {
        for (int i = 0; i < 100_000; i++) {
            String text = "event-" + i % 30_000;
            assertEquals(text, read(text, 0, text.length()));
        }
    }

    @Test
    void nothingIsAText() {
        assertEquals("", read("abc", 2, 2));
    }

    private String read(String text, int from, int to) {
        return texts.of(text.getBytes(StandardCharsets.US_ASCII), from, to);
    }
}
