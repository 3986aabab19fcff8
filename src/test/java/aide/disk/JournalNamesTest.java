package aide.disk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Locale;

class JournalNamesTest {

    @ParameterizedTest
    @CsvSource({
        "laptop, laptop",
        "Anna's MacBook.local, anna-s-macbook-local",
        "BÜRO-2, buro-2",
        "../../etc, etc",
        "ноутбук, device",
        "'', device",
        "TITAN, titan",
    })
    void hostsBecomeNamesOfFiles(String host, String device) {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        try {
            assertEquals(device, JournalNames.of(host).device());
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void longHostsAreCut() {
        assertEquals("x".repeat(40), JournalNames.of("x".repeat(90)).device());
    }

    @Test
    void laterSegmentsHaveANumber() {
        SegmentNames names = JournalNames.of("laptop").segments();

        assertEquals("journal-laptop.jsonl", names.segment(1));
        assertEquals("journal-laptop.2.jsonl", names.segment(2));
    }

    @Test
    void onlySegmentsOfTheDeviceCount() {
        SegmentNames names = JournalNames.of("laptop").segments();

        assertEquals(1, names.last(List.of()));
        assertEquals(
                12,
                names.last(List.of(
                        "journal-laptop.jsonl",
                        "journal-laptop.3.jsonl",
                        "journal-laptop.12.jsonl",
                        "journal-laptop.013.jsonl",
                        "journal-laptop.99 (conflict).jsonl",
                        "journal-laptop.44.jsonx",
                        "journal-laptop.5:.jsonl",
                        "journal-laptop.5/.jsonl",
                        "journal-laptop..jsonl",
                        "journal-laptop.1234567890.jsonl",
                        "journal-laptop-2.44.jsonl",
                        "journal-other.77.jsonl")));
    }

    @Test
    void nineDigitsAreANumber() {
        SegmentNames names = JournalNames.of("laptop").segments();

        assertEquals(123_456_789, names.last(List.of("journal-laptop.123456789.jsonl")));
        assertEquals(2, names.last(List.of("journal-laptop.2.jsonl")));
    }

    @Test
    void copiesOfSyncToolsAreJournals() {
        assertEquals(
                List.of("journal-a.jsonl", "journal-a.sync-conflict-1.jsonl"),
                JournalNames.in(List.of(
                        ".lock",
                        "journal-a.jsonl",
                        "journal-a.jsonl.bak",
                        "journal-a.sync-conflict-1.jsonl",
                        "progress.json")));
    }
}
