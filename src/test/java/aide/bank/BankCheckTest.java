package aide.bank;

import static aide.bank.Sample.FACTS;
import static aide.bank.Sample.LIST;
import static aide.bank.Sample.NAMES;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BankCheckTest {

    private final Sample sound = Sample.sound();

    @Test
    void aGoodBankHasNoProblem() {
        assertTold("", sound);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ада Лунд | Åbo | name \"turku\": the spelling \"Åbo\" is also one of \"lund\"",
                "Ben Okoro | L.und | name \"okoro\": the spelling \"L.und\" is also one of \"lund\"",
                "Åbo | RIGA | name \"riga\": the spelling \"Riga\" is also one of \"turku\"",
            })
    void namesShareNoSpelling(String spelling, String by, String told) {
        assertTold(told, sound.edit(NAMES, spelling, by));
    }

    @Test
    void aFactNobodyAsksForIsTold() {
        assertTold(
                "fact \"idea\": has no question, so nobody ever learns it",
                sound.edit(
                        FACTS,
                        "\"facts\": [",
                        "\"facts\": [{\"id\": \"idea\", \"text\": \"It was a good idea.\","
                                + " \"citations\": [\"gazette:1\"], \"questions\": []},"));
    }

    @Test
    void claimsDifferInWhereTheyStand() {
        assertTold(
                "fact \"signing\": all claims of its dispute cite herald:1 alone,"
                        + " expected two paragraphs or more",
                sound.edit(FACTS, "[\"gazette:2\"]}", "[\"herald:1\"]}"));
    }

    @Test
    void theTimelineAndTheAnswerAgree() {
        assertTold(
                "question \"signing/when\": the answer is 12 March 2022,"
                        + " but \"when\" of its fact is 12 April 2022",
                sound.edit(FACTS, "\"when\": \"2022-03-12\"", "\"when\": \"2022-04-12\""));
    }

    @Test
    void theTimelineMayBeLessExactThanTheAnswer() {
        assertTold("", sound.edit(FACTS, "\"when\": \"2022-03-12\"", "\"when\": \"2022-03\""));
    }

    @Test
    void noTwoQuestionsReadAlike() {
        assertTold(
                "question \"signing/weekday\": is worded like \"signing/where\"",
                sound.edit(
                        FACTS,
                        "On which weekday was the treaty signed?",
                        "In which port: was the Treaty signed"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "In which port | In which port, Bergen’s harbour, | signing/where | Bergen",
                "In which port | In which port (bergen) | signing/where | Bergen",
                "On which weekday | On which Sunday | signing/weekday | Sunday",
                "How many boats | How many of 40 boats | fleet/how-many | 40 boats",
                "according to The Herald | 12 March 2022 | signing/when | 12 March 2022",
            })
    void aQuestionKeepsItsAnswerToItself(String words, String by, String question, String answer) {
        assertTold(
                "question \"" + question + "\": its wording gives the answer \"" + answer
                        + "\" away",
                sound.edit(FACTS, words, by));
    }

    @Test
    void whatABankCallsRightIsJudgedRight() {
        assertTold(
                "question \"fleet/how-many\": its answer \"40 boats in 3 ports\" is judged wrong:"
                        + " one number, please; this was 40 boats in 3 ports",
                sound.edit(FACTS, "\"unit\": \"boats\"", "\"unit\": \"boats in 3 ports\""));
    }

    @Test
    void noLureIsHalfRight() {
        assertTold(
                "question \"signing/when\": its lure \"March 2022\" is judged incomplete:"
                        + " which day in March 2022?\n"
                        + "question \"signing/when\": its lure \"2022-03\" is judged incomplete:"
                        + " which day in March 2022?",
                sound.edit(FACTS, "\"2022-03-13\"", "\"2022-03\""));
    }

    @Test
    void noLureIsRight() {
        assertTold(
                "question \"signing/weekday\": its lure \"on saturday\" is judged correct:"
                        + " right: Saturday",
                sound.edit(FACTS, "\"Monday\"", "\"on saturday\""));
    }

    @Test
    void noLureIsAPartOfWhatIsRight() {
        assertTold(
                "question \"last-words/what\": its lure \"ships\" is judged incomplete:"
                        + " 1 of 2 is missing",
                Sample.withList().edit(LIST, "\"sailors\"", "\"ships\""));
    }

    @Test
    void noPartIsAnotherOne() {
        assertTold(
                "question \"last-words/what\": its part \"boats\" passes for \"shipps\"",
                Sample.withList()
                        .edit(LIST, "[\"toll\", \"a toll\", \"the toll\"]", "[\"shipps\"]"));
    }

    @Test
    void noPartIsGivenAway() {
        assertTold(
                "question \"last-words/what\": its wording gives the answer \"toll\" away",
                Sample.withList().edit(LIST, "Of what does", "Of what toll does"));
    }

    @Test
    void noLureStandsTwice() {
        assertTold(
                """
                question "signing/weekday": its lure "friday" stands there twice""",
                sound.edit(
                        FACTS, "\"Tuesday\", \"Friday\"", "\"Tuesday\", \"Friday\", \"friday\""));
    }

    @Test
    void threeWrongChoicesAreOffered() {
        assertTold("""
                question "signing/weekday": has 2 wrong choices, expected 3 or more: add to its "lures\"""", sound.edit(FACTS, ", \"Friday\"", ""));
        assertTold("""
                question "fleet/how-many": has 1 wrong choice, expected 3 or more: add to its "lures\"""", sound.edit(FACTS, "4, 14, 400", "4"));
    }

    @Test
    void choicesMayBeBorrowedFromOtherFacts() {
        assertTold("", sound.edit(FACTS, "4, 14, 400", "4, 14").with("facts/2-crew.json", """
                {"topic": "crew", "facts": [{
                  "id": "crew", "text": "Each boat has 9 sailors.", "citations": ["gazette:1"],
                  "questions": [{"id": "how-many", "kind": "how-many",
                    "ask": "How many sailors has a boat?",
                    "answer": {"number": 9, "unit": "sailors"}, "lures": [3, 30, 90]}]}]}
                """));
    }

    private static void assertTold(String told, Sample sample) {
        assertEquals(told, Sample.told(BankCheck.check(sample.bank())));
    }
}
