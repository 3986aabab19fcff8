package aide.bank;

import static aide.bank.Sample.FACTS;
import static aide.bank.Sample.NAMES;
import static aide.bank.Sample.SOURCES;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aide.ask.DateAnswer;
import aide.ask.DateSpan;
import aide.ask.NumberAnswer;
import aide.ask.WordsAnswer;
import aide.bank.Entry.Position;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class BankReaderTest {

    private final Sample sound = Sample.sound();

    @Test
    void aSoundBankIsRead() {
        assertEquals(List.of(), BankReader.read(sound.files()).problems());
        assertEquals(
                List.of("signing/when", "signing/where", "signing/weekday", "fleet/how-many"),
                sound.bank().questions().stream().map(Question::id).toList());
    }

    @Test
    void aQuestionKeepsAllThatIsWritten() {
        assertEquals(
                new Question(
                        "signing/weekday",
                        "signing",
                        Kind.WHAT,
                        "On which weekday was the treaty signed?",
                        List.of(words("Saturday", "on Saturday"), words("Sunday")),
                        List.of(words("Monday"), words("Tuesday"), words("Friday")),
                        Optional.of("12 March 2022 was a Saturday")),
                sound.bank().question("signing/weekday").orElseThrow());
    }

    @Test
    void aLureLendsTheUnitOfItsAnswer() {
        assertEquals(
                List.of(boats(4), boats(14), boats(400)),
                sound.bank().question("fleet/how-many").orElseThrow().lures());
    }

    @Test
    void aFactKnowsItsTopicTimeAndPlace() {
        Fact signing = sound.bank().facts().get(0);

        assertEquals("treaty", signing.topic());
        assertEquals(Optional.of(DateSpan.iso("2022-03-12")), signing.when());
        assertEquals(Optional.of("Bergen"), signing.where().map(place -> place.shown()));
        assertEquals(
                List.of(new DateAnswer(DateSpan.iso("2022-03-12"))),
                signing.questions().get(0).answers());
    }

    @Test
    void whatIsAddedToANameIsAcceptedAndMarked() {
        Entry lund = sound.bank().entries().get(0);
        Entry bergen = sound.bank().entries().get(2);

        assertEquals(List.of("Ada Lund", "Lund", "Ада Лунд"), lund.name().spellings());
        assertEquals(List.of("Ада Лунд"), lund.added());
        assertEquals(Optional.of("Norway"), bergen.name().country());
        assertEquals(Optional.of(new Position(60.39, 5.32)), bergen.position());
    }

    @Test
    void whatNobodySaysIsAcceptedInTheUsualWordingsAndInItsOwn() {
        Bank bank = sound.edit(FACTS, "{\"words\": [\"Sunday\"]}", "{\"unstated\": [\"no day\"]}")
                .bank();
        List<String> wordings =
                bank.question("signing/weekday").orElseThrow().answers().get(1).spellings();

        assertEquals("not stated", wordings.get(0));
        assertTrue(wordings.containsAll(List.of("unknown", "not given", "no day")));
    }

    @Test
    void filesAreTaughtInTheOrderOfTheirNames() {
        Sample more = sound.with("facts/0-before.json", """
                {"topic": "before", "facts": [{
                  "id": "idea", "text": "Okoro had the idea.", "citations": ["gazette:1"],
                  "questions": [{"id": "who", "kind": "who", "ask": "Whose idea was it?",
                    "answer": {"name": "okoro"}}]}]}
                """);

        assertEquals(
                List.of("idea", "signing", "fleet"),
                more.bank().facts().stream().map(Fact::id).toList());
    }

    @Test
    void aFactOfAnotherFileMayNotTakeAnId() {
        assertTold(
                "facts/2-copy.json:34:13 $.facts[1].id: id \"fleet\" is taken",
                sound.with("facts/2-copy.json", text(FACTS).replace("\"signing\"", "\"copy\"")));
    }

    @Test
    void everyFileMustBeThere() {
        assertTold("""
                sources.json: is missing from the bank
                names.json: is missing from the bank
                facts/: there is no fact, expected facts/….json with one""", new Sample(Map.of(), Map.of()));
        assertTold(
                "facts/: there is no fact, expected facts/….json with one", sound.without(FACTS));
    }

    @Test
    void anEmptyFileIsToldAsSuch() {
        assertTold("facts/1-treaty.json: is empty, expected JSON", sound.with(FACTS, " \n"));
    }

    @Test
    void anEmptyListOfFactsIsNoBank() {
        assertTold(
                "facts/: there is no fact, expected facts/….json with one",
                sound.with(FACTS, "{\"topic\": \"treaty\", \"facts\": []}"));
    }

    @Test
    void everyProblemIsToldInTheOrderOfTheFiles() {
        assertTold(
                """
                sources.json:4:5 $.sources[0]: "date" is missing
                names.json:4:29 $.names[0].type: expected one of person, place, body, thing; got "man"
                names.json:7:12 $.names[1].id: id "lund" is taken
                facts/1-treaty.json:8:15 $.facts[0].when: is "2022-02-30", February 2022 has 28 days
                facts/1-treaty.json:40:32 $.facts[1].questions[0].answer.number: expected a number, got "40\"""",
                sound.edit(SOURCES, ", \"date\": \"2022-03-14\"", "")
                        .edit(NAMES, "person", "man")
                        .edit(NAMES, "\"id\": \"okoro\"", "\"id\": \"lund\"")
                        .edit(FACTS, "\"when\": \"2022-03-12\"", "\"when\": \"2022-02-30\"")
                        .edit(FACTS, "\"number\": 40", "\"number\": \"40\""));
    }

    private static void assertTold(String told, Sample sample) {
        Reading reading = BankReader.read(sample.files());

        assertEquals(told, Sample.told(reading.problems()));
        assertEquals(Optional.empty(), reading.bank().map(Bank::facts));
    }

    private String text(String file) {
        return sound.files().getOrDefault(file, "");
    }

    private static WordsAnswer words(String... wordings) {
        return new WordsAnswer(List.of(wordings));
    }

    private static NumberAnswer boats(int number) {
        return NumberAnswer.of(BigDecimal.valueOf(number), "boats");
    }
}
