package aide.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class FactCommandTest {

    private static final String BANK = Trial.BANK.toString();

    @TempDir
    Path temporary;

    @Test
    void everythingAboutAFactIsPrintedAndNothingIsMade() {
        assertEquals(Outcome.ok("""
                Ada Lund signed the harbour treaty in Bergen on 12 March 2022.

                when   12 March 2022
                where  Bergen, Norway
                who    Ada Lund, minister of ports
                → The Herald, 14 March 2022 ¶ 1
                → The Gazette, 15 March 2022 ¶ 2

                ≠ The sources differ:
                · Signed on the 12th.
                  → The Herald, 14 March 2022 ¶ 1
                · Signed on the 13th.
                  → The Gazette, 15 March 2022 ¶ 2
                Settled by a primary source: The treaty itself bears the earlier date.

                ○ On what date was the harbour treaty signed, according to The Herald?
                  12 March 2022
                  not asked yet

                ○ In which port was the treaty signed?
                  Bergen
                  not asked yet

                ○ On which weekday was the treaty signed?
                  Saturday
                  not asked yet
                """), trial().run("fact", "signing", "--bank", BANK));
        assertFalse(Files.exists(temporary.resolve("home")));
    }

    @Test
    void historyAndDocumentsComeBelow() {
        trial().types("12 March 2022\n\n").run("study", "--plain", "--bank", BANK);

        assertEquals(
                Outcome.ok("""
                The treaty frees 40 boats of the harbour toll.

                → The Herald, 14 March 2022 ¶ 2

                ◐ How many boats does the treaty free of a charge?
                  40 boats
                  due now · stability under a day · 1 answer
                  · Tue 10 Mar ✗ wrong, again

                The Herald, 14 March 2022 ¶ 2
                  From then on 40 boats pay no toll.
                """),
                trial().at("2026-03-12T10:30:00+02:00")
                        .run(
                                "fact",
                                "fleet/how-many",
                                "--bank",
                                BANK,
                                "--sources",
                                Trial.DOCUMENTS.toString()));
    }

    @Test
    void documentThatIsMissingIsToldOnce() {
        Outcome outcome =
                trial().run("fact", "fleet", "--bank", BANK, "--sources", temporary.toString());

        assertTrue(outcome.out().endsWith("""

                                ✗ the document herald.txt cannot be read: no such file
                                """), outcome.out());
    }

    @Test
    void aChosenFolderThatHasGoneIsToldAndTheFactIsPrinted() throws IOException {
        Path stick = Files.createDirectory(temporary.resolve("stick"));
        trial().run("settings", "sources", stick.toString(), "--bank", BANK);
        Files.delete(stick);

        Outcome outcome = trial().run("fact", "fleet", "--bank", BANK);

        assertEquals(Exit.OK, outcome.exit());
        assertTrue(outcome.out().startsWith("The treaty frees 40 boats"), outcome.out());
        assertTrue(outcome.out().contains("✗ there is no folder " + stick), outcome.out());
    }

    @Test
    void scriptsReadTheSame() {
        trial().types("12 March 2022\n\n").run("study", "--plain", "--bank", BANK);

        assertEquals(Outcome.ok("""
                {
                  "id": "fleet",
                  "topic": "treaty",
                  "text": "The treaty frees 40 boats of the harbour toll.",
                  "citations": [
                    "herald:2"
                  ],
                  "questions": [
                    {
                      "id": "fleet/how-many",
                      "kind": "how-many",
                      "ask": "How many boats does the treaty free of a charge?",
                      "answer": "40 boats",
                      "standing": {
                        "due": "2026-03-10T07:31:12Z",
                        "stability": 0.212,
                        "difficulty": 6.4133,
                        "reviews": 1,
                        "lapses": 0,
                        "misses": 1,
                        "phase": "learning",
                        "step": 0,
                        "asked": "2026-03-10",
                        "right": "40 boats"
                      },
                      "history": [
                        {
                          "at": "2026-03-10T09:30:12+02:00",
                          "answer": "",
                          "verdict": "wrong",
                          "grade": "again",
                          "practice": false
                        }
                      ]
                    }
                  ]
                }
                """), trial().run("fact", "fleet", "--json", "--bank", BANK));
    }

    @ParameterizedTest
    @CsvSource({
        "signin, did you mean signing",
        "singing/when, did you mean signing",
        "boats, '\"aide browse --only fact\" prints all'",
        "x, '\"aide browse --only fact\" prints all'"
    })
    void whatIsNoFactIsRefusedWithTheNearest(String id, String meant) {
        assertEquals(
                Outcome.refused("no fact \"" + id + "\"; " + meant),
                trial().run("fact", id, "--bank", BANK));
    }

    private Trial trial() {
        return new Trial(temporary.resolve("home"));
    }
}
