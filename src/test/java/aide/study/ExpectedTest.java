package aide.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import aide.study.Expected.Count;
import aide.study.Expected.Day;
import aide.study.Expected.OneOf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class ExpectedTest {

    private static final Count MINUTES = new Count(3, 42, "minutes", 5);
    private static final OneOf LAMPS = new OneOf(List.of("red", "amber", "green"));

    @ParameterizedTest
    @CsvSource({"3, 3", "+7, 7", "042, 42"})
    void aNumberIsKeptAsItIsWrittenMost(String text, String kept) {
        assertEquals(kept, MINUTES.read(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "43", "", "ten", "4.5", "-3", "99999999999"})
    void anotherNumberIsRefused(String text) {
        assertEquals("expected 3 to 42 minutes, got \"" + text + "\"", refusal(MINUTES, text));
    }

    @ParameterizedTest
    @CsvSource({"3, 5, 3", "5, 10, 3", "7, 10, 5", "10, 15, 5", "41, 42, 40", "42, 42, 40"})
    void aStepLeadsToTheNextRoundNumberWithinTheRange(String value, String next, String before) {
        assertEquals(next, MINUTES.beside(value, 1));
        assertEquals(before, MINUTES.beside(value, -1));
    }

    @Test
    void wordsGoRound() {
        assertEquals("amber", LAMPS.beside("red", 1));
        assertEquals("red", LAMPS.beside("green", 1));
        assertEquals("green", LAMPS.beside("red", -1));
        assertEquals("expected one of red, amber, green, got \"Red\"", refusal(LAMPS, "Red"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "soon",
                "2026-02-30",
                "2026-13-01",
                "2026-1-1",
                "2026-12-18 ",
                "+026-12-18",
                "2026/12/18",
                "٢٠٢٦-١٢-١٨"
            })
    void aDayHasOneForm(String text) {
        assertEquals("2028-02-29", new Day().read("2028-02-29"));
        assertEquals("", new Day().read(""));
        assertEquals(
                "expected a day like 2026-12-18, got \"" + text + "\"", refusal(new Day(), text));
    }

    @ParameterizedTest
    @EnumSource
    void whatSuitsMostIsReadAsItIs(Preference preference) {
        String usual = preference.usual();

        assertEquals(usual, usual.isEmpty() ? usual : preference.expected().read(usual));
        assertEquals(preference, Preference.of(preference.id()).orElseThrow());
    }

    private static String refusal(Expected expected, String text) {
        return String.valueOf(
                assertThrows(IllegalArgumentException.class, () -> expected.read(text))
                        .getMessage());
    }
}
