package aide.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

class DayNamesTest {

    private final Locale before = Locale.getDefault();

    @BeforeEach
    void speakTurkish() {
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
    }

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(before);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-03, Fr, Fri 3 Apr, 'Friday, 3 April', 3 Apr, Apr",
        "2026-09-30, We, Wed 30 Sep, 'Wednesday, 30 September', 30 Sep, Sep"
    })
    void areEnglishEverywhere(
            LocalDate day,
            String tiny,
            String brief,
            String full,
            String inMonth,
            String briefMonth) {
        assertEquals(
                List.of(tiny, brief, full, inMonth, briefMonth),
                List.of(
                        DayNames.tiny(day),
                        DayNames.brief(day),
                        DayNames.full(day),
                        DayNames.inMonth(day),
                        DayNames.briefMonth(day)));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-03, 2026-12-31, Fri 3 Apr",
        "2027-01-06, 2026-12-31, Wed 6 Jan 2027",
        "2025-12-31, 2026-01-01, Wed 31 Dec 2025"
    })
    void tellTheYearWhereItIsAnother(LocalDate day, LocalDate today, String brief) {
        assertEquals(brief, DayNames.brief(day, today));
    }
}
