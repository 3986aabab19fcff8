package aide.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The bank is made to be edited, and progress is about what stays of it. */
class EditedBankTest {

    private static final String FACTS = "facts/1-treaty.json";
    private static final String WORDS = "How many boats does the treaty free of a charge?";
    private static final String WHEN = "        {\n"
            + "          \"id\": \"when\", \"kind\": \"when\", \"ask\": \"On what date was the"
            + " harbour treaty signed, according to The Herald?\",\n"
            + "          \"answer\": {\"date\": \"2022-03-12\"},"
            + " \"lures\": [\"2022-03-13\", \"2022-03-14\", \"2022-02-12\"]\n        },\n";

    @TempDir
    Path temporary;

    private int runs;

    @Test
    void aQuestionInOtherWordsKeepsItsProgress() throws IOException {
        answer(Trial.BANK);
        Path edited = bank(WORDS, "Of how many boats does the treaty ask nothing?");

        assertEquals(stats(Trial.BANK, "overview"), stats(edited, "overview"));
        assertHas("Of how many boats does the treaty ask", stats(edited, "hardest"));
    }

    @Test
    void aQuestionThatIsAwayForAWhileKeepsItsProgress() throws IOException {
        answer(Trial.BANK);
        Outcome before = all(Trial.BANK);
        Path edited = bank(WHEN, "");
        assertHas("seen        2 of 4 questions", before.out());
        assertHas("seen        1 of 3 questions", stats(edited, "overview"));

        assertEquals(0, study(edited, "\n\n:u\n:u\n").exit());

        assertEquals(before, all(Trial.BANK));
    }

    @Test
    void aSittingThatBrokeOffGoesOnWithoutAQuestionThatIsGone() throws IOException {
        study(Trial.BANK, "40\n");
        Outcome outcome = study(bank(WHEN, ""), "\n\n\n");

        assertEquals(0, outcome.exit());
        assertTrue(outcome.out().startsWith("Going on with the sitting"), outcome.out());
        assertFalse(outcome.out().contains("On what date"), outcome.out());
    }

    /** The boats were asked for by another name, in a fact of another name. */
    @Test
    void aQuestionThatIsCalledOtherwiseKeepsItsProgress() throws IOException {
        answer(Trial.BANK);
        Outcome before = all(Trial.BANK);
        Path edited = bank(
                "\"id\": \"fleet\"",
                "\"id\": \"boats\", \"was\": [\"fleet\"]",
                "\"id\": \"how-many\"",
                "\"id\": \"number\", \"was\": [\"boats/how-many\"]");

        String expected = before.out().replace("fleet/how-many", "boats/number");
        assertEquals(expected, all(edited).out());
        assertEquals(0, study(edited, "\n\n:u\n:u\n").exit());
        assertEquals(expected, all(edited).out());
        assertEquals(before, all(Trial.BANK));
        assertHas(
                "stability under a day · 4 answers",
                trial().run("fact", "boats", "--bank", edited.toString()).out());
        assertHas(
                "all is well",
                trial().run("doctor", "--bank", edited.toString()).out());
    }

    @Test
    void aSittingThatBrokeOffGoesOnUnderTheNewIds() throws IOException {
        study(Trial.BANK, "40\n");
        Outcome outcome = study(
                bank("\"id\": \"signing\"", "\"id\": \"pact\", \"was\": [\"signing\"]"), "\n\n\n");

        assertEquals(0, outcome.exit());
        assertTrue(outcome.out().startsWith("Going on with the sitting"), outcome.out());
        assertHas("On what date", outcome.out());
    }

    private static final String DAY = "{\"date\": \"2022-03-12\"}, \"lures\": [\"2022-03-13\"";
    private static final String NEXT_DAY = "{\"date\": \"2022-03-13\"}, \"lures\": [\"2022-03-12\"";
    private static final String MARCH = "\"when\": \"2022-03-12\"";
    private static final String CHANGED =
            "1 question has another answer since you learned it: signing/when"
                    + " was \"12 March 2022\", is \"13 March 2022\"";

    /** What was learned is not what is right: it is told, and the question is asked as if it were new. */
    @Test
    void aQuestionWithAnotherAnswerIsToldAndAskedAnew() throws IOException {
        study(Trial.BANK, "12 March 2022\n");
        Outcome before = all(Trial.BANK);
        Path edited = bank(DAY, NEXT_DAY, MARCH, MARCH.replace("12", "13"));

        assertHas("changed     " + CHANGED.substring(0, 40), stats(edited, "overview"));
        assertHas("\"changed\": [\n      \"signing/when\"\n    ]", statsJson(edited));
        assertEquals(before, all(Trial.BANK));
        Outcome told = study(edited, "--fresh", "13 March 2022\n\n:u\n:u\n");
        assertTrue(told.out().startsWith(CHANGED + ".\n"), told.out());
        assertHas("] On what date was the harbour treaty signed", told.out().substring(0, 400));
        assertEquals(before, all(Trial.BANK));

        assertHas("✓ correct", study(edited, "--fresh", "13 March 2022\n").out());
        assertFalse(study(edited, "--fresh", "").out().contains("another answer"));
        assertFalse(stats(edited, "overview").contains("changed"));
    }

    /** Until it was answered anew; thereafter it is the old answer that would be another one. */
    @Test
    void aChangeThatIsTakenBackIsTakenBack() throws IOException {
        study(Trial.BANK, "12 March 2022\n");
        Outcome before = all(Trial.BANK);
        study(bank(DAY, NEXT_DAY, MARCH, MARCH.replace("12", "13")), "--fresh", "");

        assertEquals(before, all(Trial.BANK));
        assertFalse(study(Trial.BANK, "--fresh", "").out().contains("another answer"));
    }

    @Test
    void aBetterSpellingIsNoOtherAnswer() throws IOException {
        String words = "{\"words\": [\"Saturday\", \"on Saturday\"]}";
        study(Trial.BANK, "\n".repeat(20));
        study(Trial.BANK, "\n".repeat(20));
        Path edited = bank(words, "{\"words\": [\"on Saturday\", \"Saturday\"]}");

        assertEquals(stats(Trial.BANK, "overview"), stats(edited, "overview"));
    }

    private String statsJson(Path bank) {
        return trial().run("stats", "overview", "--json", "--bank", bank.toString())
                .out();
    }

    private static void assertHas(String part, String text) {
        assertTrue(text.contains(part), text);
    }

    private void answer(Path bank) {
        study(bank, "\n".repeat(9));
    }

    private Outcome study(Path bank, String lines) {
        return trial().types(lines).run("study", "--plain", "--bank", bank.toString());
    }

    private Outcome study(Path bank, String option, String lines) {
        return trial().types(lines).run("study", "--plain", option, "--bank", bank.toString());
    }

    private String stats(Path bank, String page) {
        Outcome outcome = trial().run("stats", page, "--bank", bank.toString());
        assertEquals(0, outcome.exit());
        return outcome.out();
    }

    private Outcome all(Path bank) {
        return trial().run("stats", "overview", "hardest", "--bank", bank.toString());
    }

    /** A bank with some texts changed: an old one, the new one, and so on. */
    private Path bank(String... changes) throws IOException {
        Path bank = Trial.bank(temporary.resolve("bank"), "", "", "");
        String facts = Files.readString(bank.resolve(FACTS));
        for (int i = 0; i < changes.length; i += 2) {
            assertTrue(facts.contains(changes[i]), changes[i]);
            facts = facts.replace(changes[i], changes[i + 1]);
        }
        Files.writeString(bank.resolve(FACTS), facts);
        return bank;
    }

    private Trial trial() {
        runs++;
        return new Trial(temporary.resolve("home")).named("run" + runs + "-");
    }
}
