package aide.study;

import static org.junit.jupiter.api.Assertions.assertEquals;

import aide.bank.Bank;
import aide.bank.Citation;
import aide.bank.Fact;
import aide.bank.Kind;
import aide.bank.Question;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;
import java.util.Set;

class ScopeTest {

    private static final Fact SPEECH_IN_SPRING = new Fact(
            "speech",
            Optional.empty(),
            "spring",
            "Olena Koval spoke last.",
            List.of(new Citation(Sample.COURIER, 8)),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            List.of(Sample.WHO));

    private static final Bank BANK = new Bank(
            List.of(Sample.HERALD, Sample.COURIER),
            List.of(),
            List.of(Sample.TALKS, Sample.MARCH, SPEECH_IN_SPRING, Sample.PROMISE));

    @Test
    void everythingIsInTheOrderOfTheBank() {
        assertEquals(BANK.questions(), Scope.ALL.of(BANK));
    }

    @Test
    void kindsAreThoseOfTheQuestions() {
        Scope scope = Scope.ALL.withKinds(Set.of(Kind.WHAT, Kind.WHEN));

        assertEquals(List.of(Sample.WHEN, Sample.WHAT), scope.of(BANK));
    }

    @Test
    void aSourceNeedOnlyBeOneOfThoseThatStateTheFact() {
        assertEquals(
                List.of(Sample.WHERE, Sample.WHEN, Sample.WHO, Sample.WHAT), stated("courier"));
        assertEquals(List.of(Sample.WHERE, Sample.WHEN, Sample.HOW_MANY), stated("herald"));
    }

    @Test
    void whatIsAskedForHoldsTogether() {
        Scope scope = Scope.ALL
                .withKinds(Set.of(Kind.WHO, Kind.WHAT))
                .withSources(Set.of("courier"))
                .withTopics(Set.of("spring", "autumn"));

        assertEquals(List.of(Sample.WHO), scope.of(BANK));
        assertEquals(List.of(), scope.withOnly(Set.of(Sample.WHAT.id())).of(BANK));
    }

    @Test
    void questionsCanBeNamed() {
        Scope scope = Scope.ALL.withOnly(Set.of(Sample.WHAT.id(), Sample.WHERE.id(), "none"));

        assertEquals(List.of(Sample.WHERE, Sample.WHAT), scope.of(BANK));
    }

    private static List<Question> stated(String source) {
        return Scope.ALL.withSources(Set.of(source)).of(BANK);
    }
}
