package aide.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import aide.bank.Bank;
import aide.bank.Renames;
import aide.base.Problem;
import aide.base.ProblemException;
import aide.json.Node;
import aide.json.Schema;
import aide.study.Sample;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

class DeckTest {

    private static final Bank BANK = Sample.course().bank();
    private static final Deck DECK = new Deck("Missed by 10b", List.of("talks/when", "speech/who"));

    private final List<String> problems = new ArrayList<>();

    @Test
    void whatIsWrittenIsRead() {
        assertEquals(Optional.of(DECK), read(DECK.json().page()));
        assertEquals(List.of(), problems);
    }

    @Test
    void aTitleIsOneCleanLine() {
        assertEquals("a b\uFFFD[2J", new Deck(" a\nb\u001b[2J ", List.of()).title());
    }

    @Test
    void whatTheBankDoesNotHaveIsToldAndLeftOut() {
        assertEquals(
                Optional.of(new Deck("x", List.of("talks/when"))),
                read("{\"title\":\"x\",\"questions\":[\"none\",\"talks/when\"]}"));
        assertEquals(
                List.of(
                        "deck.json:1:27 $.questions[0]: the bank has no question \"none\"; left out"),
                problems);
    }

    @Test
    void whatWasRenamedSinceIsFound() {
        Bank renamed = new Bank(
                BANK.sources(),
                BANK.entries(),
                BANK.facts(),
                new Renames(new TreeMap<>(Map.of("meeting", "talks")), new TreeMap<>()));

        assertEquals(
                Optional.of(new Deck("x", List.of("talks/when"))),
                Deck.read(
                        "deck.json",
                        "{\"title\":\"x\",\"questions\":[\"meeting/when\"]}",
                        renamed,
                        problem -> problems.add(problem.toString())));
        assertEquals(List.of(), problems);
    }

    @Test
    void whatIsNoDeckIsToldWhole() {
        assertEquals(Optional.empty(), read("{\"questions\":\"all\",\"cards\":[]}"));
        assertEquals(3, problems.size(), problems::toString);
        assertThrows(ProblemException.class, () -> read("no json"));
    }

    @Test
    void theSchemaTellsEveryKey() throws IOException {
        Schema schema = Schema.of("deck.schema.json");
        TreeSet<String> keys =
                new TreeSet<>(schema.keys(Node.parse("deck", DECK.json().page())));
        keys.add(".$schema");
        assertEquals(schema.told(), keys);
        assertEquals(new TreeSet<>(), schema.unexplained());
    }

    private Optional<Deck> read(String json) {
        return Deck.read(
                "deck.json", json, BANK, (Problem problem) -> problems.add(problem.toString()));
    }
}
