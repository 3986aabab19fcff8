package aide.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;

class TimelineCommandTest {

    @TempDir
    Path temporary;

    @Test
    void theEventsOfABankArePrintedAndNothingIsMade() throws Exception {
        Path bank = Trial.bank(
                temporary.resolve("bank"),
                "facts/1-treaty.json",
                "\"id\": \"signing\",",
                "\"id\": \"signing\", \"title\": \"the treaty's end\",");

        assertEquals(
                Outcome.ok("""
                                                               ○
                        ──────┬──────┬──────┬──────┬──────┬──────┬──────┬──────┬──────┬──────┬──────┬───
                              7 Feb  14 Feb 21 Feb 28 Feb 7 Mar  14 Mar 21 Mar 28 Mar 4 Apr  11 Apr

                        March 2022
                          Sat 12       ○ the treaty's end – Bergen: Ada Lund

                        ○ not seen yet   ◐ begun   ● known   ◇ ◈ ◆ still planned at the time
                        """),
                new Trial(temporary.resolve("home")).run("timeline", "--bank", bank.toString()));
        assertFalse(Files.exists(temporary.resolve("home")));
    }
}
