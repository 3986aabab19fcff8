package aide.ask;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.util.List;
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

    @Test
    void refusesANumberThatWouldNeverEnd() {
        String message = assertThrows(
                        IllegalArgumentException.class,
                        () -> NumberAnswer.of(new BigDecimal("1E999999999"), ""))
                .getMessage();

        assertEquals("number has more than 18 digits", message);
    }

    @Test
    void refusesWordsWithoutWords() {
        assertEquals(
                "there is no wording",
                assertThrows(IllegalArgumentException.class, () -> new WordsAnswer(List.of()))
                        .getMessage());
        assertEquals(
                "a wording is blank",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> new WordsAnswer(List.of("a", " ")))
                        .getMessage());
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
}
