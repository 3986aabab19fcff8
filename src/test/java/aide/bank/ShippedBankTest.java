package aide.bank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The questions of this repository, which every learner starts with. */
class ShippedBankTest {

    private static final int FACTS_MIN = 120;
    private static final int QUESTIONS_MIN = 220;

    /** One more than are shown, so that a question does not look the same every time. */
    private static final int LURES_MIN = 4;

    @Test
    void itReadsWithoutProblem() {
        assertEquals("", Sample.told(Shipped.reading().problems()));
    }

    @Test
    void noCheckFindsAnythingToMend() {
        assertEquals("", Sample.told(BankCheck.check(Shipped.bank())));
    }

    @Test
    void itAsksEnoughOfEveryKind() {
        List<Question> questions = Shipped.bank().questions();

        assertTrue(questions.size() >= QUESTIONS_MIN, questions.size() + " questions");
        assertEquals(
                EnumSet.allOf(Kind.class),
                questions.stream().map(Question::kind).collect(Collectors.toSet()));
    }

    @Test
    void itTellsEnough() {
        int facts = Shipped.bank().facts().size();

        assertTrue(facts >= FACTS_MIN, facts + " facts");
    }

    @Test
    void everyQuestionHasLuresToDrawFrom() {
        List<String> poor = Shipped.bank().questions().stream()
                .filter(question -> question.lures().size() < LURES_MIN)
                .map(Question::id)
                .toList();

        assertEquals(List.of(), poor);
    }

    @Test
    void factsAreDrawnFromEverySource() {
        Bank bank = Shipped.bank();
        Set<Source> cited = new HashSet<>();
        bank.facts().forEach(fact -> fact.allCitations().map(Citation::source).forEach(cited::add));

        assertEquals(5, bank.sources().size());
        assertEquals(Set.copyOf(bank.sources()), cited);
    }
}
