package aide.bank;

import static org.junit.jupiter.api.Assertions.assertEquals;

import aide.ask.Answer;
import aide.ask.DateAnswer;
import aide.ask.DateSpan;
import aide.ask.Name;
import aide.ask.NameAnswer;
import aide.ask.NumberAnswer;
import aide.ask.WordsAnswer;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

class PassageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They met in LUHANSK.                  | true",
                "Lugansk's port was closed.            | true",
                "Luhansk’s port was closed.            | true",
                "The Luhansk-Donetsk road was closed.  | true",
                "Луганськ was closed.                  | true",
                "The Luhanskaya road was closed.       | false",
                "The road was closed.                  | false",
            })
    void aNameStandsInOneOfItsSpellings(String text, boolean stands) {
        Name luhansk = new Name(
                "luhansk",
                "Luhansk",
                Name.Type.PLACE,
                "city",
                List.of("Lugansk", "Луганськ"),
                Optional.empty());

        assertStates(stands, text, new NameAnswer(luhansk));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They went on \"at half speed\", said he. | true",
                "At half-speed they went on.              | true",
                "At half a speed they went on.            | false",
                "They sped on.                            | false",
            })
    void wordsStandAsTheyAreWorded(String text, boolean stands) {
        assertStates(stands, text, new WordsAnswer(List.of("half speed", "at half speed")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "About 7 boats sailed.          | true",
                "Seven boats sailed.            | true",
                "The seven-boat fleet sailed.   | true",
                "Boats sailed, 7, in all.       | true",
                "In March 7 boats sailed.       | false",
                "They sailed on March 7, 2022.  | false",
                "They sailed on 7 March.        | false",
                "They sailed in 2007.           | false",
                "They sailed 77 times.          | false",
                "They sailed.                   | false",
            })
    void aNumberStandsApartFromDates(String text, boolean stands) {
        assertStates(stands, text, NumberAnswer.of(BigDecimal.valueOf(7), "boats"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "On 7 March 2022 they sailed.  | true",
                "They sailed (7 March 2022).   | true",
                "On 2022-03-07 they sailed.    | true",
                "On March 7 they sailed.       | true",
                "KIEV. March, 7th. They sailed | true",
                "On Mar. 7, 2022. They sailed. | true",
                "The 7th of March was a Monday | true",
                "On March 7, 2021 they sailed. | false",
                "On March 7-8 they sailed.     | false",
                "On March 17 they sailed.      | false",
                "On April 7 they sailed.       | false",
                "On Monday they sailed.        | false",
                "On 17 March 2022 they sailed. | false",
                "In March 2022 they sailed.    | false",
                "In 2022 they sailed 7 times.  | false",
            })
    void aDayStandsWithItsMonth(String text, boolean stands) {
        assertStates(stands, text, new DateAnswer(DateSpan.iso("2022-03-07")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2022-03-07/2022-03-08 | On March 7-8 they sailed.          | true",
                "2022-03-07/2022-03-08 | On 7 and 8 March they sailed.      | true",
                "2022-03-07/2022-03-08 | On March 7 they sailed.            | false",
                "2022-03               | In March they sailed.              | true",
                "2022-03               | In March, 2022 they sailed.        | true",
                "2022-03               | They march.                        | false",
                "2022-05               | They may sail.                     | false",
                "2022-03               | On March 7 they sailed.            | false",
                "2021-12-24            | On Christmas Eve they sailed.      | false",
            })
    void aDateStandsAsExactAsItIs(String iso, String text, boolean stands) {
        assertStates(stands, text, new DateAnswer(DateSpan.iso(iso)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The treaty of 1994 held.    | true",
                "The 1994 treaty held.       | true",
                "The treaty of 1995 held.    | false",
                "It was worth 19,94 crowns.  | false",
            })
    void aYearStandsAlone(String text, boolean stands) {
        assertStates(stands, text, new DateAnswer(DateSpan.iso("1994")));
    }

    private static void assertStates(boolean stands, String text, Answer answer) {
        assertEquals(stands, new Passage(text).states(answer));
    }
}
