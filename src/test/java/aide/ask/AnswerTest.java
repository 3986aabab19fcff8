package aide.ask;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

class AnswerTest {

    @Test
    void listsEverySpellingOfADate() {
        assertEquals(
                List.of("9–10 January 2022", "2022-01-09/2022-01-10"),
                new DateAnswer(DateSpan.iso("2022-01-09/2022-01-10")).spellings());
        assertEquals(List.of("1994"), new DateAnswer(DateSpan.iso("1994")).spellings());
    }

    @Test
    void listsEverySpellingOfANumber() {
        assertEquals(
                List.of("100,000 troops", "100,000", "100000"),
                NumberAnswer.of(new BigDecimal("1E5"), "troops").spellings());
        assertEquals(
                List.of("2.5 hours", "2.5"),
                NumberAnswer.of(new BigDecimal("2.50"), "hours").spellings());
    }

    /** Java's own formatter is the measure; it is too slow for a start. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "7",
                "-7",
                "12",
                "100",
                "-100",
                "999",
                "1000",
                "-1000",
                "99999",
                "100000",
                "-123456",
                "1234567",
                "999999999999999999",
                "0.5",
                "-0.25",
                "100.25",
                "1000.125",
                "-1234567.0001",
                "0.123456789"
            })
    void groupsDigitsByCommas(String plain) {
        BigDecimal number = new BigDecimal(plain);

        assertEquals(
                String.format(Locale.ROOT, "%,." + number.scale() + "f", number),
                NumberAnswer.of(number, "").shown());
    }

    @Test
    void listsTheShownSpellingOfANameFirst() {
        assertEquals(
                List.of("Geneva", "Genf", "Genève", "Женева"),
                new NameAnswer(Glossary.name("geneva")).spellings());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name biden           | '3 and 5 letters, beginning with J and B'",
                "name osce            | '4 letters, beginning with O'",
                "name geneva          | 'a place in Switzerland'",
                "date 2022-01-12      | 'a day in January 2022'",
                "date 2021-12-30/2022-01-02 | 'days in December 2021'",
                "date 2021-11         | 'a month of 2021'",
                "date 1994            | 'a year of the 1990s'",
                "number 100000 troops | 'a number of 6 digits'",
                "number 2.5 hours     | 'a number of 1 digit'",
                "number 0 ships       | 'a number of 1 digit'",
                "words a              | '1 letter, beginning with a'",
                "words almost an hour | '6, 2 and 4 letters, beginning with a, a and h'",
                "words no country has a veto – none | '6 words, beginning with n'",
                "several name nato && name osce     | '2 parts, beginning with N and O'",
            })
    void hintsAtItselfWithoutSayingIt(String answer, String clue) {
        assertEquals(clue, Row.answer(answer).clue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E999999999", "1E18", "1E-19"})
    void refusesANumberThatWouldNeverEnd(String number) {
        assertRefused(
                "number has more than 18 digits",
                () -> NumberAnswer.of(new BigDecimal(number), ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"999999999999999999", "0.000000000000000001", "-7"})
    void keepsEveryDigitOfANumber(String number) {
        assertEquals(number, NumberAnswer.of(new BigDecimal(number), "").plain());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1e5", "1/2", "5-", "1:2"})
    void refusesWhatIsNoPlainNumber(String plain) {
        assertRefused(
                "number is \"" + plain + "\", expected digits",
                () -> new NumberAnswer(plain, "days"));
    }

    @Test
    void refusesWordsWithoutWords() {
        assertRefused("there is no wording", () -> new WordsAnswer(List.of()));
        assertRefused("a wording is blank", () -> new WordsAnswer(List.of("a", " ")));
    }

    @Test
    void refusesMoreSpellingsThanAnybodyCompares() {
        List<String> hundred = Collections.nCopies(100, "a");
        List<String> more = Collections.nCopies(101, "a");

        assertEquals(hundred, new WordsAnswer(hundred).spellings());
        assertRefused("there are 101 wordings, expected at most 100", () -> new WordsAnswer(more));
        assertEquals(hundred, name("x", "X", hundred).accepted());
        assertRefused("there are 101 spellings, expected at most 100", () -> name("x", "X", more));
    }

    @Test
    void refusesWhatSaysNothing() {
        assertRefused("id is blank", () -> name(" ", "X", List.of()));
        assertRefused("name is blank", () -> name("x", "", List.of()));
        assertRefused("why is blank", () -> Judgement.wrong(" "));
        assertRefused("label is blank", () -> new Known.Event(DateSpan.iso("1994"), ""));
        assertRefused(
                "question \"When?\" has no answer",
                () -> Judge.judge(List.of(), "now", "When?", Known.NOTHING));
    }

    @Test
    void refusesAListThatNamesAPartTwice() {
        Answer geneva = new NameAnswer(Glossary.name("geneva"));

        assertRefused(
                "a part stands in the list twice",
                () -> new SeveralAnswer(List.of(geneva, geneva)));
    }

    @Test
    void judgesWithoutKnowingAnythingElse() {
        Judgement judgement = Judge.judge(
                List.of(new DateAnswer(DateSpan.iso("2022-01-12"))),
                "13 January",
                "When?",
                Known.NOTHING);

        assertEquals(new Judgement(Verdict.WRONG, "this was 12 January 2022"), judgement);
    }

    @Test
    void judgesANameWithoutWords() {
        for (Name.Type type : Name.Type.values()) {
            Name name = new Name("x", "?", type, "", List.of("…"), Optional.empty());
            Known known = Known.of(List.of(name, Glossary.name("geneva")), List.of());

            Judgement judgement =
                    Judge.judge(List.of(new NameAnswer(name)), "Geneva", "Where?", known);

            assertEquals(new Judgement(Verdict.WRONG, "that is Geneva; this was ?"), judgement);
        }
    }

    @Test
    void asksWhereAPlaceLiesThatIsNoCity() {
        Name donbas = new Name(
                "donbas", "Donbas", Name.Type.PLACE, "region", List.of(), Optional.of("Ukraine"));
        Known known = Known.of(List.of(donbas), List.of());

        assertEquals(
                new Judgement(Verdict.INCOMPLETE, "where in Ukraine?"),
                Judge.judge(List.of(new NameAnswer(donbas)), "Ukraine", "Where?", known));
    }

    @Test
    void saysWhatIsTooLong() {
        Judgement judgement = Judge.judge(
                List.of(new NameAnswer(Glossary.name("geneva"))),
                "Geneva".repeat(99),
                "Where?",
                Glossary.KNOWN);

        assertEquals(
                new Judgement(Verdict.WRONG, "too long: an answer has at most 200 characters"),
                judgement);
    }

    private static Name name(String id, String shown, List<String> accepted) {
        return new Name(id, shown, Name.Type.THING, "", accepted, Optional.empty());
    }

    private static void assertRefused(String why, Executable making) {
        assertEquals(why, assertThrows(IllegalArgumentException.class, making).getMessage());
    }
}
