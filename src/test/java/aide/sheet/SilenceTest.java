package aide.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aide.ask.Answer;
import aide.ask.DateSpan;
import aide.ask.Name;
import aide.ask.SeveralAnswer;
import aide.ask.WordsAnswer;
import aide.bank.Entry;
import aide.bank.Fact;
import aide.bank.Question;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** What stands before the key is the same, byte for byte, whatever is right. */
class SilenceTest {

    private static final int SEEDS = 30;

    @Test
    void onlyTheKeyHangsOnTheAnswers() {
        LongStream.range(0, SEEDS).forEach(seed -> {
            Worksheet sheet = Banks.sheet(Banks.SHIPPED, 4, 12, seed);
            Worksheet other = answeredOtherwise(sheet);

            String html = SheetHtml.of(sheet, Paper.A4);
            String markdown = SheetMarkdown.of(sheet);

            assertEquals(asked(html), asked(SheetHtml.of(other, Paper.A4)));
            assertEquals(asked(markdown), asked(SheetMarkdown.of(other)));
            assertNotEquals(html, SheetHtml.of(other, Paper.A4));
            assertNotEquals(markdown, SheetMarkdown.of(other));
        });
    }

    /** Before the key, of which there is one. */
    private static String asked(String page) {
        String[] parts = page.split("<section class=\"key\">|\n# Key: ", -1);
        assertEquals(2, parts.length);
        assertTrue(parts[0].contains("Version"));
        return parts[0];
    }

    private static Worksheet answeredOtherwise(Worksheet sheet) {
        return new Worksheet(
                sheet.title(),
                sheet.seed(),
                sheet.versions().stream().map(SilenceTest::otherwise).toList(),
                sheet.solutions());
    }

    private static Version otherwise(Version version) {
        return new Version(
                version.letter(),
                version.items().stream().map(SilenceTest::otherwise).toList(),
                version.timeline().stream().map(SilenceTest::otherwise).toList(),
                version.map().stream().map(SilenceTest::otherwise).toList());
    }

    /** What is right is now what stands last, or something longer. */
    private static Item otherwise(Item item) {
        int parts = item.question().answer().parts().size();
        int last = item.options().size() - 1;
        List<Answer> right = IntStream.range(0, parts)
                .<Answer>mapToObj(i -> new WordsAnswer(List.of(
                        item.isGap()
                                ? "a much longer answer " + i
                                : item.options().get(last - i))))
                .toList();
        return new Item(
                answered(item.question(), parts == 1 ? right.get(0) : new SeveralAnswer(right)),
                item.options());
    }

    private static Question answered(Question question, Answer answer) {
        return new Question(
                question.id(),
                question.fact(),
                question.kind(),
                question.ask(),
                List.of(answer),
                List.of(),
                Optional.of("another reason"));
    }

    /** The half that is not given is another. */
    private static Row otherwise(Row row) {
        Fact fact = row.fact();
        return new Row(
                new Fact(
                        fact.id(),
                        row.dayGiven() ? Optional.of("something else altogether") : fact.title(),
                        fact.topic(),
                        "Another text.",
                        fact.citations(),
                        row.dayGiven() ? fact.when() : Optional.of(DateSpan.year(1066)),
                        fact.where(),
                        fact.who(),
                        fact.dispute(),
                        fact.questions()),
                row.dayGiven());
    }

    private static Entry otherwise(Entry entry) {
        Name name = entry.name();
        return new Entry(
                new Name("elsewhere", "Elsewhere", name.type(), "", List.of(), name.country()),
                List.of(),
                entry.position());
    }
}
