package aide.disk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class RetentionTest {

    /** Days of November 2026, of which the 2nd, 9th, 16th, 23rd and 30th are Mondays; x is gone. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nothing                        |                                     |
            a few                          | 11-28 11-27 11-26                   |
            seven days                     | 11-28 11-27 11-26 11-25 11-24 11-23 11-22 |
            an eighth day of a week kept   | 11-29 11-28 11-27 11-26 11-25 11-24 11-23 11-22 |
            two of one week before         | 11-29 11-28 11-27 11-26 11-25 11-24 11-23 11-22 11-21 | 11-21
            days without study do not count| 11-28 11-20 11-12 11-04 10-28 10-20 10-12 |
            four weeks, then months        | 11-29 11-28 11-27 11-26 11-25 11-24 11-23 11-22 11-15 11-08 11-01 10-31 10-30 | 11-01 10-30
            twelve months                  | 11-29 11-28 11-27 11-26 11-25 11-24 11-23 10-31 09-30 08-31 07-31 06-30 05-31 04-30 03-31 02-28 01-31 01-30 | 01-30
            a clock that was wrong         | 12-31 12-30 11-28 11-27 11-26 11-25 11-24 11-23 11-22 11-21 11-20 11-19 | 11-21 11-20 11-19
            """)
    void theNewestOfEachPeriodStays(String why, String there, String gone) {
        assertEquals(
                gone == null ? "" : gone,
                surplus(Retention.USUAL, there == null ? "" : there),
                why);
    }

    @Test
    void aThirteenthMonthIsGone() {
        List<Backup> months = new ArrayList<>();
        for (int i = 0; i < 14; i++) {
            months.add(new Backup(LocalDate.parse("2026-11-28").minusMonths(i), 1));
        }
        List<Backup> surplus = Retention.USUAL.surplus(months, LocalDate.parse("2026-11-28"));
        assertEquals(months.subList(12, 14), surplus);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            30 | 11-28 11-27 11-26 |
            29 | 11-28 11-27 11-26 | 11-26
            10 | 11-28 11-27 11-26 | 11-27 11-26
            1  | 11-28 11-27 11-26 | 11-27 11-26
            """)
    void theOldestAreGivenUpWhereBytesAreShort(long bytesMax, String there, String gone) {
        assertEquals(
                gone == null ? "" : gone,
                surplus(new Retention(Retention.USUAL.shares(), bytesMax), there));
    }

    /** As it goes day by day for years: never more than all shares together, and no share short. */
    @Test
    void dayByDayOldOnesStayForTheirShare() {
        List<Backup> there = new ArrayList<>();
        LocalDate day = LocalDate.parse("2024-01-01");
        for (int i = 0; i < 800; i++) {
            there.add(new Backup(day, 1));
            there.removeAll(Retention.USUAL.surplus(there, day));
            assertTrue(there.size() <= 7 + 4 + 12, day + ": " + there.size());
            day = day.plusDays(1);
        }
        LocalDate last = day.minusDays(1);
        assertEquals(
                7,
                there.stream()
                        .filter(each -> each.day().isAfter(last.minusDays(7)))
                        .count());
        assertEquals(
                12,
                there.stream()
                        .map(each -> each.day().withDayOfMonth(1))
                        .distinct()
                        .count());
    }

    private static String surplus(Retention retention, String days) {
        List<Backup> there = Stream.of(days.split(" "))
                .filter(day -> !day.isEmpty())
                .map(day -> new Backup(LocalDate.parse("2026-" + day), 10))
                .toList();
        return retention.surplus(there, LocalDate.parse("2026-11-30")).stream()
                .map(each -> each.day().toString().substring("2026-".length()))
                .collect(Collectors.joining(" "));
    }
}
