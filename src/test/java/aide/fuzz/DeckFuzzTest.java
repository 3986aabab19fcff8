package aide.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import aide.base.Problem;
import aide.base.ProblemException;
import aide.exchange.Deck;

import com.code_intelligence.jazzer.junit.FuzzTest;

import org.junit.jupiter.api.Tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Any text is read as a deck and written back as it was, or its problems are told. */
@Tag("fuzz")
class DeckFuzzTest {

    @FuzzTest(maxDuration = "30s")
    void isReadOrTold(byte[] bytes) {
        List<Problem> problems = new ArrayList<>();
        try {
            read(Fuzzed.text(bytes), problems)
                    .ifPresent(deck -> assertEquals(
                            Optional.of(deck), read(deck.json().page(), new ArrayList<>())));
        } catch (ProblemException e) {
            problems.add(e.problem());
        }
        Fuzzed.requireTold(problems);
    }

    private static Optional<Deck> read(String text, List<Problem> problems) {
        return Deck.read("deck.json", text, Fuzzed.BANK, problems::add);
    }
}
