package aide.bank;

import static aide.bank.Sample.FACTS;
import static aide.bank.Sample.GAZETTE;
import static aide.bank.Sample.HERALD;
import static aide.bank.Sample.LIST;
import static aide.bank.Sample.SOURCES;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SourceCheckTest {

    private final Sample sound = Sample.sound();

    @Test
    void documentsThatSayWhatTheBankSaysAreSilent() {
        assertTold("", sound);
    }

    @Test
    void aMissingDocumentIsToldOnce() {
        assertTold(
                "source \"gazette\": the document gazette.txt is missing,"
                        + " so nothing is checked against it",
                sound.withoutDocument(GAZETTE));
    }

    @Test
    void anotherTextIsNotTakenForTheCitedOne() {
        assertTold("""
                source "herald": the document herald.txt is another text, so nothing is checked \
                against it; expected SHA-256 \
                d5c878f0bb999d678329454c6b23bb5e563c03ecda186724feea4d74202c9897, got \
                2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824""", sound.withDocument(HERALD, "hello"));
    }

    @Test
    void paragraphsAreCountedAsTheBankSays() {
        assertTold(
                "source \"gazette\": \"paragraphs\" is 3, but the document gazette.txt has 2",
                sound.edit(SOURCES, "\"paragraphs\": 2,", "\"paragraphs\": 3,"));
    }

    @Test
    void anAnswerStandsInACitedParagraph() {
        assertTold(
                "question \"fleet/how-many\": the answer \"40 boats\" does not stand in gazette:2,"
                        + " herald:1: mend the citation, or say in \"derived\" how the answer"
                        + " follows",
                sound.edit(FACTS, "\"herald:2\"", "\"gazette:2\", \"herald:1\""));
    }

    @Test
    void anAnswerThatFollowsSaysHow() {
        assertTold(
                "question \"signing/weekday\": the answer \"Saturday\" does not stand in herald:1,"
                        + " gazette:2: mend the citation, or say in \"derived\" how the answer"
                        + " follows",
                sound.edit(FACTS, " \"also\": [{\"words\": [\"Sunday\"]}],", "")
                        .edit(FACTS, ", \"derived\": \"12 March 2022 was a Saturday\"", ""));
    }

    @Test
    void everyAcceptedAnswerStandsThereAndNotOnlyTheShownOne() {
        assertTold(
                "question \"fleet/how-many\": the answer \"no toll at all\" does not stand in"
                        + " herald:2: mend the citation, or say in \"derived\" how the answer"
                        + " follows",
                sound.edit(
                        FACTS,
                        "\"lures\": [4,",
                        "\"also\": [{\"words\": [\"no toll at all\"]}], \"lures\": [4,"));
    }

    @Test
    void whatNobodySaysNeedsAReason() {
        assertTold(
                "question \"fleet/how-many\": the answer \"not stated\" does not stand in herald:2:"
                        + " mend the citation, or say in \"derived\" how the answer follows",
                sound.edit(FACTS, "{\"number\": 40, \"unit\": \"boats\"}", "{\"unstated\": []}")
                        .edit(FACTS, "[4, 14, 400]", "[\"four\", \"forty\", \"some\"]"));
    }

    @Test
    void anAnswerThatStandsThereNeedsNoReason() {
        assertTold(
                "question \"fleet/how-many\": the answer \"40 boats\" stands in herald:2:"
                        + " take \"derived\" away",
                sound.edit(FACTS, "[4, 14, 400]", "[4, 14, 400], \"derived\": \"counted\""));
    }

    @Test
    void everyPartOfAListStandsInACitedParagraph() {
        assertTold(
                "question \"last-words/what\": the answer \"harbour toll\" does not stand in"
                        + " herald:2: mend the citation, or say in \"derived\" how the answer"
                        + " follows",
                Sample.withList()
                        .edit(LIST, "[\"toll\", \"a toll\", \"the toll\"]", "[\"harbour toll\"]"));
    }

    @Test
    void aListWhosePartsAllStandThereNeedsNoReason() {
        assertTold(
                "question \"last-words/what\": the answer \"boats\" stands in herald:2:"
                        + " take \"derived\" away",
                Sample.withList()
                        .edit(LIST, "\"sailors\",", "\"sailors\", \"mice\",")
                        .edit(LIST, "\"fish\"]", "\"fish\"], \"derived\": \"read\""));
    }

    @Test
    void aDocumentOfTheBankAloneIsNotEnough() {
        assertTold(
                "source \"herald\": the document times.txt is missing,"
                        + " so nothing is checked against it",
                sound.edit(SOURCES, "herald.txt", "times.txt"));
    }

    private static void assertTold(String told, Sample sample) {
        assertEquals(told, Sample.told(SourceCheck.check(sample.bank(), sample.documents())));
    }
}
