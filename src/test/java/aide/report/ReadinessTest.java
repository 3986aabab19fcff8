package aide.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import aide.study.Exam;
import aide.study.Expectation;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.List;

class ReadinessTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-12-16");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-12-18 | 'Fri 18 Dec, 2 days left'
            2026-12-17 | 'Thu 17 Dec, 1 day left'
            2027-01-06 | 'Wed 6 Jan 2027, 21 days left'
            2026-12-16 | today
            """)
    void theDayIsNamedWithWhatIsLeft(LocalDate day, String told) {
        assertEquals(told, Readiness.exam(expectation(day, 0.9, 0, 3), TODAY));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0.8749 | 0.0123  | 30 | '87 % on the day; skipping today costs 1.2 %'
            0.995  | 0.00049 | 30 | '100 % on the day; skipping today costs next to nothing'
            0.5    | 0.1     | 1  | '50 % on the day; skipping today costs 10.0 %'
            0.5    | 0       | 0  | '50 % on the day; today''s part is done'
            """)
    void skippingHasItsPrice(double ready, double skipping, int answers, String told) {
        LocalDate tomorrow = TODAY.plusDays(1);

        assertEquals(told, Readiness.ready(expectation(tomorrow, ready, skipping, answers), TODAY));
    }

    @Test
    void onTheDayOnlyWhatIsKnownIsLeft() {
        assertEquals(
                "91 % by now; good luck", Readiness.ready(expectation(TODAY, 0.91, 0, 0), TODAY));
    }

    private static Expectation expectation(
            LocalDate day, double ready, double skipping, int answers) {
        return new Expectation(
                new Exam(day, 30),
                ready,
                skipping,
                List.of(new Expectation.Day(TODAY, answers / 2, answers - answers / 2)));
    }
}
