package aide.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import aide.study.Outlook;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;

class HomeBodyTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-25");

    /** What is known for good comes back after years. */
    @Test
    void aDayOfAnotherYearIsToldWithIt() {
        assertEquals("nothing until Sun 13 Feb 2028", due("2028-02-13"));
        assertEquals("nothing until Sun 13 Dec", due("2026-12-13"));
    }

    private static String due(String next) {
        Outlook outlook = new Outlook(
                0,
                0,
                0,
                0,
                5,
                Collections.nCopies(7, 0),
                Optional.of(LocalDate.parse(next)),
                Optional.empty(),
                Optional.empty());
        return HomeBody.lines(
                        outlook,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        60,
                        TODAY,
                        new Size(80, 24))
                .stream()
                .map(Sheet::text)
                .filter(line -> line.contains("Due now"))
                .map(line -> line.replaceFirst(".*Due now +", "").stripTrailing())
                .findFirst()
                .orElseThrow();
    }
}
