package aide.ask;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;

class DateSpanTest {

    @ParameterizedTest
    @CsvSource({
        "2021-12-30, 30 December 2021",
        "2022-01-09/2022-01-10, 9–10 January 2022",
        "2022-01-30/2022-02-02, 30 January – 2 February 2022",
        "2021-12-30/2022-01-02, 30 December 2021 – 2 January 2022",
        "2022-01, January 2022",
        "1994, 1994",
        "0220, 220",
    })
    void readsAndShows(String iso, String shown) {
        DateSpan span = DateSpan.iso(iso);

        assertEquals(shown, span.shown());
        assertEquals(iso, span.iso());
    }

    @Test
    void refusesARangeThatRunsBack() {
        LocalDate first = LocalDate.parse("2022-01-10");
        String message = assertThrows(
                        IllegalArgumentException.class,
                        () -> DateSpan.range(first, first.minusDays(1)))
                .getMessage();

        assertEquals("the range ends before it begins", message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "202",
                "20222",
                "2022-1",
                "2022-1-02",
                "2022-01-2",
                "2022/01/02",
                "2022-01-02/",
                "2022-01-02/2022-01",
                "2022-01-02-2022-01-03",
                "2022-01-02T",
                "+022",
                "-022",
                "２０２２",
                "2022-01-0x",
                " 2022",
                "2022-01-02/2022-01-031"
            })
    void refusesWhatIsWrittenOtherwise(String text) {
        String message = assertThrows(IllegalArgumentException.class, () -> DateSpan.iso(text))
                .getMessage();

        assertEquals(
                "is \"" + text + "\", expected a date such as 2021-12-30,"
                        + " 2022-01-09/2022-01-10, 2022-01 or 2021",
                message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2022-02-31 | is \"2022-02-31\", February 2022 has 28 days",
                "2022-04-00 | is \"2022-04-00\", April 2022 has 30 days",
                "2022-13 | is \"2022-13\", there is no month 13",
                "2022-00-12 | is \"2022-00-12\", there is no month 0",
                "0000 | is \"0000\", there is no year 0",
                "2022-01-10/2022-01-09 |"
                        + " is \"2022-01-10/2022-01-09\", the range ends before it begins",
                "12 January | is \"12 January\", expected a date such as 2021-12-30,"
                        + " 2022-01-09/2022-01-10, 2022-01 or 2021",
            })
    void refusesWhatIsNoDate(String iso, String why) {
        String message = assertThrows(IllegalArgumentException.class, () -> DateSpan.iso(iso))
                .getMessage();

        assertEquals(why, message);
    }
}
