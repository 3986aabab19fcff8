package aide.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import aide.bank.Bank;
import aide.bank.BankReader;

import org.junit.jupiter.api.Test;

import java.util.Map;

class CoveragePageTest {

    private static final String SOURCES = """
            {"sources": [
              {"id": "herald", "publisher": "The | Herald", "title": "Sailed\\u001b[2J", "date": "2022-03-14",
               "file": "herald.txt", "sha256": "%1$s", "paragraphs": 4,
               "furniture": {"1": "share | button", "4": "author box"}},
              {"id": "gazette", "publisher": "The Gazette", "title": "Sunk", "date": "2022-03-15",
               "file": "gazette.txt", "sha256": "%1$s", "paragraphs": 1}]}
            """.formatted("0".repeat(64));

    private static final String FACTS = """
            {"topic": "boat", "facts": [
              {"id": "sailed", "text": "It sailed.", "citations": ["herald:3"], "questions": [],
               "dispute": {
                 "claims": [{"text": "It did.", "citations": ["herald:3"]},
                            {"text": "It did not.", "citations": ["gazette:1"]}],
                 "settled": {"by": "nothing", "how": "Nobody knows."}}},
              {"id": "sank", "text": "It sank.", "citations": ["gazette:1"], "questions": []}]}
            """;

    @Test
    void everyParagraphHasItsFactsItsFurnitureOrAGap() {
        assertEquals("""
                # Coverage

                Which facts cite each paragraph of the documents; the test holds this page against the bank.
                To make it anew: `./aide check --coverage > questions/COVERAGE.md`

                2 facts, 3 paragraphs of text, 1 of them without a fact.

                ## herald

                The \\| Herald, 14 March 2022: Sailed\uFFFD[2J. 1 fact.

                | ¶ | facts |
                |--:|---|
                | 1 | *furniture: share \\| button* |
                | 2 | **none** |
                | 3 | sailed |
                | 4 | *furniture: author box* |

                ## gazette

                The Gazette, 15 March 2022: Sunk. 2 facts.

                | ¶ | facts |
                |--:|---|
                | 1 | sailed, sank |
                """, CoveragePage.of(bank()));
    }

    private static Bank bank() {
        return BankReader.read(Map.of(
                        "sources.json", SOURCES,
                        "names.json", "{\"names\": []}",
                        "facts/1-boat.json", FACTS))
                .bank()
                .orElseThrow();
    }
}
