package aide.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;

class CursorTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-22T07:10:00Z",
                "2024-02-29T23:59:59.1-09:30",
                "0001-01-01T00:00:00.123456789+18:00",
            })
    void momentsAreReadAsTheLibraryReadsThem(String moment) {
        Cursor cursor = cursor('"' + moment + '"');

        assertEquals(OffsetDateTime.parse(moment), cursor.moment());
        assertTrue(cursor.done());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-29T07:10:00Z",
                "2026-13-01T07:10:00Z",
                "2026-11-22T24:10:00Z",
                "2026-11-22T07:10:00.Z",
                "2026-11-22T07:10:00.1234567890Z",
                "2026-11-22T07:10Z",
                "2026-11-22T07:10:00+19:00",
                "2026-11-22T07:10:00",
                "2026-11-22 07:10:00Z",
                "+12026-11-22T07:10:00Z",
                "2026-11-2",
                "",
            })
    void otherMomentsAreLeftToTheGeneralReader(String moment) {
        Cursor cursor = cursor('"' + moment + '"');
        cursor.moment();

        assertFalse(cursor.done());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "007", "1.5", "1e3", "9999999999999999999"})
    void otherNumbersAreLeftToTheGeneralReader(String number) {
        Cursor cursor = cursor(number);
        cursor.number();

        assertFalse(cursor.done());
    }

    @Test
    void numbersMayBeLong() {
        assertEquals(999_999_999_999_999_999L, cursor("999999999999999999").number());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\"", "\"open", "\"\\n\"", "\"\t\"", "\"\uFFFD\"", "x\"y\""})
    void otherTextsAreLeftToTheGeneralReader(String text) {
        Cursor cursor = cursor(text);
        cursor.text();

        assertFalse(cursor.done());
    }

    private static Cursor cursor(String json) {
        byte[] bytes = ("«" + json).getBytes(StandardCharsets.UTF_8);
        return new Cursor(bytes, 2, bytes.length);
    }
}
