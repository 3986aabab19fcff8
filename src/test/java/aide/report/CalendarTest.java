package aide.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import aide.fsrs.Grade;
import aide.study.Event;
import aide.study.Sample;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

class CalendarTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-26");

    /** The clocks go back at three on that Sunday, and one of the answers is given in Kathmandu. */
    @Test
    void aDayIsThatOfTheLearnerFromFourToFour() {
        Basis basis = basis(
                "2026-10-24T04:00:00+02:00",
                "2026-10-25T02:30:00+02:00",
                "2026-10-25T02:30:00+01:00",
                "2026-10-25T03:59:59.999+01:00",
                "2026-10-25T04:00:00+01:00",
                "2026-10-26T03:00:00+05:45");

        assertEquals(days("2026-10-24", 4, "2026-10-25", 2), Calendar.of(basis).days());
    }

    @Test
    void theMostOfTheLastWeeksThatFitAreShown() {
        SortedMap<LocalDate, Integer> days = days("2026-08-31", 1, "2026-09-05", 9);
        days.putAll(days("2026-10-01", 10, "2026-11-08", 30));
        days.putAll(days("2026-11-22", 60, "2026-11-26", 59));
        days.putAll(days("2026-06-30", 77, "2026-09-06", 29));

        assertEquals("""
                    Sep     Oct     Nov
                Mon ░░························     1
                Tue ··························     0
                Wed ··························     0
                Thu ········▒▒··············▓▓    69
                Fri ························       0
                Sat ░░······················       9
                Sun ▒▒················▓▓··██     119

                · none, ░ 1 to 9, ▒ 10 to 29, ▓ 30
                to 59, █ 60 and more
                198 answers on 7 days since 31 Aug,
                most on Sun 22 Nov: 60
                """, told(new Calendar(TODAY, days).lines(36)));
    }

    @Test
    void ofTwoEqualDaysTheFirstIsNamed() {
        List<String> lines = new Calendar(TODAY, days("2026-11-02", 5, "2026-11-03", 5)).lines(80);

        assertEquals(
                "10 answers on 2 days since 1 Jun, most on Mon 2 Nov: 5",
                lines.get(lines.size() - 1));
    }

    @Test
    void whoPausedForLongIsNotToldOfADayOutOfSight() {
        List<String> lines = new Calendar(TODAY, days("2025-11-02", 5, "2025-11-03", 5)).lines(80);

        assertEquals("0 answers on 0 days since 1 Jun", lines.get(lines.size() - 1));
    }

    private static Basis basis(String... moments) {
        List<Event> events = Stream.of(moments)
                .<Event>map(
                        at -> Sample.review(at, OffsetDateTime.parse(at), Sample.WHERE, Grade.GOOD))
                .toList();
        return Basis.of(Sample.course(), events, OffsetDateTime.parse("2026-11-26T12:00:00+01:00"));
    }

    private static SortedMap<LocalDate, Integer> days(
            String first, int firstCount, String second, int secondCount) {
        return new TreeMap<>(
                Map.of(LocalDate.parse(first), firstCount, LocalDate.parse(second), secondCount));
    }

    private static String told(List<String> lines) {
        return String.join("\n", lines) + "\n";
    }
}
