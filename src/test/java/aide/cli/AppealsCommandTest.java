package aide.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class AppealsCommandTest {

    @TempDir
    Path temporary;

    @Test
    void whoHasNotAppealedHasNothingToShow() {
        assertEquals(Outcome.ok("0 answers to be looked at\n"), appeals());
        assertEquals(Outcome.ok("[]\n"), appeals("--json"));
    }

    @Test
    void anAnswerThatWasRightAfterAllIsShownWithWhatTheBankSays() {
        study("the palace of nations\n:y\n");
        assertEquals(Outcome.ok("""
                signing/when On what date was the harbour treaty signed, according to The Herald?
                    answered: the palace of nations (2026-03-10)
                    right:    12 March 2022
                    stated in: The Herald, 14 March 2022 ¶ 1
                    stated in: The Gazette, 15 March 2022 ¶ 2
                1 answer to be looked at
                """), appeals());
        assertEquals(Outcome.ok("""
                [
                  {
                    "question": "signing/when",
                    "ask": "On what date was the harbour treaty signed, according to The Herald?",
                    "answer": "the palace of nations",
                    "at": "2026-03-10T09:30:12+02:00",
                    "right": "12 March 2022",
                    "citations": [
                      "herald:1",
                      "gazette:2"
                    ]
                  }
                ]
                """), appeals("--json"));
    }

    @Test
    void whatWasTakenBackIsNotShown() {
        study("the palace of nations\n:y\n:u\n");
        assertEquals(Outcome.ok("0 answers to be looked at\n"), appeals());
    }

    private void study(String typed) {
        List<String> line = List.of("study", "--plain", "--limit", "1", "--bank=" + Trial.BANK);
        new Trial(temporary).types(typed).run(line);
    }

    private Outcome appeals(String... options) {
        List<String> line = new ArrayList<>(List.of("appeals", "--bank=" + Trial.BANK));
        line.addAll(List.of(options));
        return new Trial(temporary).run(line);
    }
}
