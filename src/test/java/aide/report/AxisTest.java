package aide.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.List;

class AxisTest {

    private static final LocalDate CHRISTMAS = LocalDate.parse("2021-12-25");

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
            DAYS, ┬───┬───┬───┬───┬───┬───┬───┬───┬───┬───, 25  26  27  28  29  30  31  1 Jan   3
            WEEKS, ──┬──────┬──────┬──────┬──────┬──────┬──, "  27 Dec 3 Jan  10 Jan 17 Jan 24 Jan"
            MONTHS, ─┬───┬───┬───┬────┬───┬───┬────┬───┬────, " 2022    Mar Apr  May Jun Jul  Aug Sep"
            """)
    void labelsStandUnderTheirDays(Scale scale, String line, String labels) {
        Axis axis = new Axis(CHRISTMAS, scale, 40);

        assertEquals(line + "\n" + labels, axis.line() + "\n" + axis.labels());
    }

    @Test
    void daysThatHaveRoomStandInTheMiddleWhicheverIsLookedAt() {
        List<LocalDate> days = List.of(CHRISTMAS.plusDays(9), CHRISTMAS, CHRISTMAS.plusDays(4));

        for (int day = 0; day <= 9; day++) {
            Axis axis = Axis.of(days, CHRISTMAS.plusDays(day), Scale.WEEKS, 20);
            assertEquals(5, axis.column(CHRISTMAS));
        }
    }

    @ParameterizedTest
    @CsvSource({"DAYS, 2022-01-01, 8", "WEEKS, 1994-05-17, 10", "MONTHS, 2022-02-09, 10"})
    void otherwiseTheDayThatIsLookedAtStandsThere(Scale scale, LocalDate looked, int column) {
        List<LocalDate> days = List.of(CHRISTMAS, CHRISTMAS.plusDays(14));

        assertEquals(column, Axis.of(days, looked, scale, 20).column(looked));
    }

    @Test
    void scalesEndAtBothEnds() {
        assertEquals(Scale.DAYS, Scale.WEEKS.closer().closer());
        assertEquals(Scale.MONTHS, Scale.WEEKS.farther().farther());
    }
}
