package aide.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

class CursorTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-22T07:10:00Z",
                "2024-02-29T23:59:59.1-09:30",
                "0001-01-01T00:00:00.123456789+18:00",
                "2026-11-22T00:00:00-00:01",
                "9999-12-31T19:09:59+01:59",
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
                "2026-11-22T07:10:00+01:60",
                "2026-11-22T07:10:00z",
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

    @Test
    void listsOfTextsAreRead() {
        assertEquals(List.of(), read("[]", Cursor::texts));
        assertEquals(List.of("a"), read("[\"a\"]", Cursor::texts));
        assertEquals(List.of("a", "", "é"), read("[\"a\",\"\",\"é\"]", Cursor::texts));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[", "[\"a\"", "[\"a\"\"b\"]", "[\"a\",]", "[1]", "[\"a\"]]", "]"})
    void otherListsAreLeftToTheGeneralReader(String list) {
        assertRefused(list, Cursor::texts);
    }

    @Test
    void daysAreRead() {
        assertEquals(LocalDate.of(2024, 2, 29), read("\"2024-02-29\"", Cursor::day));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2023-02-29", "2024-13-01", "2024-2-29", "2024/02/29", "2024-02-2:", ""})
    void otherDaysAreLeftToTheGeneralReader(String day) {
        assertRefused('"' + day + '"', Cursor::day);
    }

    @ParameterizedTest
    @CsvSource({"0.5, 0.5", "12.250, 12.25", "100.0, 100"})
    void decimalsAreRead(String json, double decimal) {
        assertEquals(decimal, read(json, Cursor::decimal));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "1.", ".5", "1.5e3", "01.5", "-1.5", "1,5"})
    void otherDecimalsAreLeftToTheGeneralReader(String decimal) {
        assertRefused(decimal, Cursor::decimal);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "\"2026-11-22T07:10:00Z\", true",
                "\"2026-11-22T, true",
                "\"2026-11-22\", false",
                "\"2026-11-22, false"
            })
    void aMomentHasATimeBehindItsDay(String json, boolean moment) {
        assertEquals(moment, cursor(json).seesMoment());
    }

    private static <T> T read(String json, Function<Cursor, T> reading) {
        Cursor cursor = cursor(json);
        T read = reading.apply(cursor);
        assertTrue(cursor.done(), json);
        return read;
    }

    private static void assertRefused(String json, Consumer<Cursor> reading) {
        Cursor cursor = cursor(json);
        reading.accept(cursor);
        assertFalse(cursor.done(), json);
    }

    private static Cursor cursor(String json) {
        byte[] bytes = ("«" + json).getBytes(StandardCharsets.UTF_8);
        return new Cursor(bytes, 2, bytes.length);
    }
}
