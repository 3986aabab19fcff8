package aide.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

class RememberedTest {

    private static final LocalDate WEEK = LocalDate.parse("2026-11-16");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            60 | 100 | 60 % (60 of 100), the aim is 85 %: less is remembered than aimed for
            80 | 100 | 80 % (80 of 100), the aim is 85 %: as aimed, as far as 100 answers can tell
            0  | 1   | 0 % (0 of 1), the aim is 85 %: less is remembered than aimed for
            1  | 1   | 100 % (1 of 1), the aim is 85 %: as aimed, as far as 1 answer can tell
            97 | 100 | 97 % (97 of 100), the aim is 85 %: more is remembered than aimed for
            """)
    void isHeldAgainstTheAimAsFarAsAnswersCanTell(long remembered, long answers, String told) {
        Period period = new Period(new Share(remembered, answers), Share.NONE);

        List<String> lines =
                new Remembered(0.85, false, new TreeMap<>(Map.of(WEEK, period))).lines(100);

        assertEquals(told, lines.get(lines.size() - 2));
    }

    @Test
    void onlyTheLastTwelvePeriodsAreShownButAllCount() {
        TreeMap<LocalDate, Period> periods = new TreeMap<>();
        for (int month = 0; month < 14; month++) {
            periods.put(
                    LocalDate.parse("2025-10-01").plusMonths(month),
                    new Period(new Share(8, 10), new Share(month, month)));
        }

        List<String> lines = new Remembered(0.9, true, periods).lines(60);

        assertEquals("Dec 2025   80 % of   10 100 % of    2  83 % of   12", lines.get(1));
        assertEquals("Nov 2026   80 % of   10 100 % of   13  91 % of   23", lines.get(12));
        assertEquals("ever       80 % of  140 100 % of   91  88 % of  231", lines.get(13));
    }
}
