package aide.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;

class BrowseCommandTest {

    private static final String BANK = Trial.BANK.toString();

    @TempDir
    Path temporary;

    @Test
    void whatHasAllTheWordsIsPrintedInAnySpellingAndNothingIsMade() {
        assertEquals(
                Outcome.ok("""
                        ○\tfact\tsigning\t12 March 2022\tAda Lund signed the harbour treaty in Bergen on 12 March 2022.
                        """),
                trial().run("browse", "BÉRG", "lun", "--only", "fact", "--bank", BANK));
        assertFalse(Files.exists(temporary.resolve("home")));
    }

    @Test
    void theHardestStandFirst() {
        trial().types("12 March 2022\n\n").run("study", "--plain", "--bank", BANK);

        assertEquals(
                Outcome.ok("""
                        ◐\tquestion\tfleet/how-many\t6.4\tHow many boats does the treaty free of a charge?
                        ◐\tquestion\tsigning/when\t2.1\tOn what date was the harbour treaty signed, according to The Herald?
                        ○\tquestion\tsigning/where\t\tIn which port was the treaty signed?
                        ○\tquestion\tsigning/weekday\t\tOn which weekday was the treaty signed?
                        """),
                trial().run(
                                "browse",
                                "--only",
                                "question",
                                "--sort",
                                "difficulty",
                                "--bank",
                                BANK));
    }

    @Test
    void whereNothingIsFoundThatIsSaid() {
        assertEquals(
                new Outcome(0, "", "nothing has all these words\n"),
                trial().run("browse", "treaty", "Zürich", "--bank", BANK));
    }

    private Trial trial() {
        return new Trial(temporary.resolve("home"));
    }
}
