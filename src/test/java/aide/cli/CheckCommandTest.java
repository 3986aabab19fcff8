package aide.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import aide.exchange.CoveragePage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

class CheckCommandTest {

    private static final String FACTS = "facts/1-treaty.json";
    private static final String NO_SOURCES =
            "citations were not checked; --sources DIR has the documents\n";
    private static final String COUNTED = "4 questions, 2 facts, 6 names, 2 sources\n";
    private static final String GAPS = "1 paragraph without a fact";
    private static final String TOLD = COUNTED + GAPS + "; --coverage shows which\n";

    @TempDir
    Path temporary;

    @Test
    void aSoundBankHasNoProblems() {
        assertEquals(new Outcome(0, "0 problems\n", NO_SOURCES + TOLD), check(Trial.BANK));
    }

    @Test
    void citationsAreCheckedAgainstTheDocuments() {
        assertEquals(
                new Outcome(0, "0 problems\n", TOLD),
                check(Trial.BANK, "--sources", Trial.DOCUMENTS.toString()));
    }

    @Test
    void coverageIsAPageForTheRepository() {
        Outcome outcome = check(Trial.BANK, "--coverage");

        assertEquals(CoveragePage.of(Banks.read(Optional.of(Trial.BANK))), outcome.out());
        assertEquals(
                new Outcome(0, "", COUNTED + GAPS + "\n"),
                new Outcome(outcome.exit(), "", outcome.err()));
    }

    @Test
    void thePageInTheRepositoryIsOfTheShippedBank() throws IOException {
        assertEquals(
                Files.readString(Path.of("questions", "COVERAGE.md")),
                new Trial(temporary).run("check", "--coverage").out(),
                "to make it anew: ./aide check --coverage > questions/COVERAGE.md");
    }

    @Test
    void coverageOfABrokenBankLeavesThePageEmpty() throws IOException {
        Path bank = Trial.bank(temporary, FACTS, "\"id\": \"fleet\",", "");

        assertEquals(new Outcome(1, "", """
                        facts/1-treaty.json:33:5 $.facts[1]: "id" is missing
                        1 problem
                        """), check(bank, "--coverage"));
    }

    @Test
    void coverageIsAskedForAlone() {
        assertEquals(
                Outcome.refused("--coverage prints a page and checks nothing;"
                        + " give --sources without it to check"),
                check(Trial.BANK, "--coverage", "--sources", Trial.DOCUMENTS.toString()));
    }

    @Test
    void withoutABankTheShippedOneIsChecked() {
        Outcome outcome = new Trial(temporary).run("check");

        assertEquals("0 problems\n", outcome.out());
        assertEquals(0, outcome.exit());
    }

    @Test
    void allProblemsAreDataAndThenTheirNumber() throws IOException {
        Path bank = Trial.bank(temporary, FACTS, "\"id\": \"fleet\",", "\"idd\": \"fleet\",");

        assertEquals(new Outcome(1, """
                        facts/1-treaty.json:33:5 $.facts[1]: "id" is missing
                        facts/1-treaty.json:34:14 $.facts[1].idd: unknown key, expected one of id, was, title, text, citations, when, where, who, dispute, questions; got "idd"
                        2 problems
                        """, ""), check(bank));
    }

    @Test
    void whatHurtsALearnerIsAProblemToo() throws IOException {
        Path bank = Trial.bank(temporary, FACTS, "[4, 14, 400]", "[4, 14, 40]");

        assertEquals(new Outcome(1, """
                        question "fleet/how-many": its lure "40 boats" is judged correct: right: 40 boats
                        question "fleet/how-many": its lure "40" is judged correct: right: 40 boats
                        2 problems
                        """, NO_SOURCES + TOLD), check(bank));
    }

    @Test
    void wordsOfABankCannotControlTheTerminal() throws IOException {
        Path bank =
                Trial.bank(temporary, FACTS, "\"when\", \"kind\"", "\"wh\\u001b[2Jen\", \"kind\"");

        Outcome outcome = check(bank);

        assertEquals(1, outcome.exit());
        assertEquals(-1, outcome.out().indexOf('\u001b'), outcome.out());
    }

    @Test
    void aFolderOfDocumentsMustBeThere() {
        Path nowhere = temporary.resolve("nowhere");

        assertEquals(
                new Outcome(
                        2,
                        "",
                        "aide: there is no folder " + nowhere
                                + "; --sources is the folder of the documents\n"),
                check(Trial.BANK, "--sources", nowhere.toString()));
    }

    @Test
    void aMissingDocumentIsAProblem() throws IOException {
        Path documents = documents();
        Files.delete(documents.resolve("gazette.txt"));

        assertEquals(
                new Outcome(
                        1,
                        "source \"gazette\": the document gazette.txt is missing, so nothing is"
                                + " checked against it\n1 problem\n",
                        "aide: gazette.txt: no such file\n" + TOLD),
                check(Trial.BANK, "--sources", documents.toString()));
    }

    @Test
    void aChangedDocumentIsAProblem() throws IOException {
        Path documents = documents();
        Files.writeString(documents.resolve("herald.txt"), "hello");

        assertEquals(
                new Outcome(1, """
                        source "herald": the document herald.txt is another text, so nothing is \
                        checked against it; expected SHA-256 \
                        d5c878f0bb999d678329454c6b23bb5e563c03ecda186724feea4d74202c9897, got \
                        2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824
                        1 problem
                        """, TOLD), check(Trial.BANK, "--sources", documents.toString()));
    }

    @Test
    void aFolderThatIsNoBankIsTold() {
        assertEquals(new Outcome(1, """
                        sources.json: is missing; a bank is a folder with sources.json, names.json and facts/*.json
                        names.json: is missing; a bank is a folder with sources.json, names.json and facts/*.json
                        facts: is missing; a bank is a folder with sources.json, names.json and facts/*.json
                        3 problems
                        """, ""), check(temporary));
    }

    @Test
    void aBankThatIsNotThereIsRefused() {
        Path nowhere = temporary.resolve("nowhere");

        assertEquals(
                Outcome.refused(
                        "cannot read bank " + nowhere + ": no such file or folder; a bank is"
                                + " a folder with sources.json, names.json and facts/*.json"),
                check(nowhere));
    }

    private Path documents() throws IOException {
        for (String name : new String[] {"herald.txt", "gazette.txt"}) {
            Files.copy(Trial.DOCUMENTS.resolve(name), temporary.resolve(name));
        }
        return temporary;
    }

    private Outcome check(Path bank, String... more) {
        String[] args = new String[3 + more.length];
        args[0] = "check";
        args[1] = "--bank";
        args[2] = bank.toString();
        System.arraycopy(more, 0, args, 3, more.length);
        return new Trial(temporary.resolve("home")).run(args);
    }
}
