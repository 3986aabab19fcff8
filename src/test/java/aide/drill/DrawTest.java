package aide.drill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import aide.ask.DateSpan;
import aide.bank.Bank;
import aide.bank.BankReader;
import aide.bank.Kind;
import aide.bank.Question;
import aide.disk.BankFolder;
import aide.study.PickOne;
import aide.study.Sample;
import aide.study.Scope;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

class DrawTest {

    private static final Bank SMALL = Sample.course().bank();
    private static final Bank BANK = BankReader.read(
                    BankFolder.read(Path.of("questions"), problem -> {
                        throw new IllegalStateException(problem.toString());
                    }))
            .bank()
            .orElseThrow();

    @Test
    void aSeedDrawsTheSameAnywhere() {
        SetUp two = SetUp.of(7).withScope(Scope.ALL.withOnly(Set.of("speech/who", "talks/where")));
        assertEquals(
                List.of(
                        "talks/where: *Geneva, Brussels, Paris, Vienna",
                        "speech/who: Maria Lind, *Олена Коваль, Jan Maas"),
                shown(Draw.of(two, SMALL)));
    }

    @Test
    void anotherSeedDrawsOtherQuestions() {
        assertNotEquals(ids(Draw.of(SetUp.of(7), BANK)), ids(Draw.of(SetUp.of(8), BANK)));
    }

    @Test
    void noFactIsAskedForTwiceWhileThereAreOthers() {
        for (int seed = 0; seed < 50; seed++) {
            List<PickOne> drawn = Draw.of(SetUp.of(seed).withQuestions(100), BANK);
            Set<String> facts = new HashSet<>();
            drawn.forEach(item -> facts.add(item.question().fact()));
            assertEquals(100, drawn.size());
            assertEquals(100, facts.size(), "seed " + seed);
        }
    }

    @Test
    void siblingsComeWhereNothingElseIsLeft() {
        assertEquals(5, Draw.of(SetUp.of(3).withQuestions(100), SMALL).size());
    }

    @Test
    void severalRightAnswersAreNoSingleChoice() {
        Bank bank = Sample.course(Sample.TABLE, Sample.SPEECH).bank();
        assertEquals(List.of("speech/who"), ids(Draw.of(SetUp.of(3), bank)));
    }

    @Test
    void onlyWhatIsWantedIsDrawn() {
        SetUp kinds =
                SetUp.of(5).withQuestions(100).withScope(Scope.ALL.withKinds(Set.of(Kind.WHEN)));
        assertEquals(
                Set.of(Kind.WHEN),
                Set.copyOf(Draw.of(kinds, BANK).stream()
                        .map(item -> item.question().kind())
                        .toList()));
        SetUp only =
                SetUp.of(5).withScope(Scope.ALL.withOnly(Set.of("talks/when", "promise/what")));
        assertEquals(Set.of("talks/when", "promise/what"), Set.copyOf(ids(Draw.of(only, SMALL))));
        assertEquals(
                List.of(),
                Draw.of(SetUp.of(5).withScope(Scope.ALL.withTopics(Set.of("none"))), SMALL));
    }

    @Test
    void byTimeTheEarliestComesFirst() {
        SetUp setUp = SetUp.of(5).withQuestions(60).withOrdering(Ordering.TIME);
        List<LocalDate> days = Draw.of(setUp, BANK).stream()
                .map(item -> BANK.factOf(item.question())
                        .when()
                        .map(DateSpan::first)
                        .orElse(LocalDate.MAX))
                .toList();
        assertEquals(days.stream().sorted().toList(), days);
    }

    @Test
    void whatIsConfusableStandsTogether() {
        SetUp setUp = SetUp.of(5).withQuestions(60);
        List<PickOne> mixed = Draw.of(setUp, BANK);
        List<PickOne> chained = Draw.of(setUp.withOrdering(Ordering.CONFUSABLE), BANK);
        assertEquals(Set.copyOf(mixed), Set.copyOf(chained));
        assertEquals(true, inCommon(chained) > 4 * inCommon(mixed), inCommon(chained) + " choices");
    }

    private static long inCommon(List<PickOne> items) {
        return IntStream.range(1, items.size())
                .mapToLong(i -> items.get(i).options().stream()
                        .filter(items.get(i - 1).options()::contains)
                        .count())
                .sum();
    }

    private static List<String> ids(List<PickOne> items) {
        return items.stream().map(PickOne::question).map(Question::id).toList();
    }

    private static List<String> shown(List<PickOne> items) {
        return items.stream()
                .map(item -> item.question().id() + ": "
                        + String.join(
                                ", ",
                                IntStream.range(0, item.options().size())
                                        .mapToObj(place -> (place == item.right() ? "*" : "")
                                                + item.options().get(place))
                                        .toList()))
                .toList();
    }
}
