package aide.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import aide.ask.DateSpan;
import aide.ask.Name;
import aide.bank.Bank;
import aide.bank.Citation;
import aide.bank.Entry;
import aide.bank.Fact;
import aide.fsrs.Grade;
import aide.study.Progress;
import aide.study.Sample;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Optional;

class CatalogueTest {

    private static final Name KOVAL = new Name(
            "koval",
            "Olena Koval",
            Name.Type.PERSON,
            "Speaker of the Sea",
            List.of("Koval", "Kowal", "Олена Коваль"),
            Optional.empty());

    private static final Name FLEET =
            new Name("fleet", "the Fleet", Name.Type.BODY, "", List.of("FLT"), Optional.empty());

    private static final Fact LATER =
            fact("later", "Koval’s speech was over at 9.", "2022-01-12", 7);
    private static final Fact EARLIER = fact("earlier", "Nobody flt at ease.", "2021-12-30", 9);

    private static final Bank BANK = new Bank(
            List.of(Sample.HERALD, Sample.COURIER),
            List.of(
                    new Entry(KOVAL, List.of(), Optional.empty()),
                    new Entry(FLEET, List.of(), Optional.empty())),
            List.of(LATER, EARLIER, Sample.MARCH, Sample.SPEECH));

    private static final Progress PROGRESS = Progress.sum(
            List.of(
                    Sample.review("r1", Sample.NOW.minusDays(9), Sample.WHO, Grade.EASY),
                    Sample.review("r2", Sample.NOW.minusDays(8), Sample.HOW_MANY, Grade.AGAIN)),
            Sample.course().scheduler());

    private static final Catalogue ALL = Catalogue.of(BANK, PROGRESS, Sample.NOW);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            koval          | later koval speech speech/who
            KOVÁL          | later koval speech speech/who
            kowa           | later koval speech speech/who
            Ковал          | later koval speech speech/who
            speak koval    | koval
            spo            | speech speech/who
            oval           |
            100000         | march march/how-many
            march how-many | march/how-many
            flt            | earlier fleet
            winter la      | later speech
            """)
    void isFoundByTheBeginningsOfAllWords(String typed, String ids) {
        assertEquals(ids == null ? "" : ids, ids(Optional.empty(), typed, Order.DATE));
    }

    @Test
    void nothingTypedFindsEverything() {
        assertEquals(
                "earlier later koval march march/how-many speech speech/who fleet",
                ids(Optional.empty(), "  ", Order.DATE));
    }

    @ParameterizedTest
    @CsvSource({
        "FACT, earlier later march speech",
        "NAME, koval fleet",
        "QUESTION, march/how-many speech/who"
    })
    void shelfHoldsItsOwn(Shelf shelf, String ids) {
        assertEquals(ids, ids(Optional.of(shelf), "", Order.DATE));
    }

    @ParameterizedTest
    @CsvSource({
        "DATE, earlier later march speech",
        "DUE, march speech later earlier",
        "DIFFICULTY, march speech later earlier",
        "SOURCE, later earlier march speech"
    })
    void ordersPutWhatHasNoValueLast(Order order, String ids) {
        assertEquals(ids, ids(Optional.of(Shelf.FACT), "", order));
    }

    @Test
    void orderDoesNotDependOnTheOneBefore() {
        for (Order order : Order.values()) {
            for (Order before : Order.values()) {
                assertEquals(ALL.by(order), ALL.by(before).by(order));
            }
        }
    }

    @Test
    void nameKnowsTheFactsThatMentionIt() {
        Item koval = ALL.by(Order.DATE).find(Optional.of(Shelf.NAME), "koval").get(0);

        assertEquals(List.of(LATER, Sample.SPEECH), koval.facts());
        assertEquals(Grasp.KNOWN, koval.measure().grasp());
    }

    private static String ids(Optional<Shelf> shelf, String typed, Order order) {
        return String.join(
                " ", ALL.by(order).find(shelf, typed).stream().map(Item::id).toList());
    }

    private static Fact fact(String id, String text, String when, int paragraph) {
        return new Fact(
                id,
                Optional.empty(),
                "winter",
                text,
                List.of(new Citation(Sample.HERALD, paragraph)),
                Optional.of(DateSpan.iso(when)),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of());
    }
}
