package aide.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;

class TimelineCommandTest {

    private static final String KEY =
            "○ not seen yet   ◐ begun   ● known\n▷ still planned when the last document was written";

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
                Outcome.ok("March 2022\n  Sat 12       ○   the treaty's end – Bergen: Ada Lund\n\n"
                        + KEY + "\n"),
                new Trial(temporary.resolve("home")).run("timeline", "--bank", bank.toString()));
        assertFalse(Files.exists(temporary.resolve("home")));
    }
}
