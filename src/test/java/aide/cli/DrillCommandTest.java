package aide.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class DrillCommandTest {

    private static final String NAME = "20260310-093006";

    @TempDir
    Path temporary;

    @Test
    void aClassIsDrilledLineByLine() {
        assertEquals(
                Outcome.ok("""
                drill 20260310-093006
                seed 7. An empty line goes on; :help lists the commands.

                1/2 On what date was the harbour treaty signed, according to The Herald?
                saved
                  A) 12 February 2022
                  B) 12 March 2022
                  C) 13 March 2022
                  D) 14 March 2022
                ! 21 answers, but there are 20 people
                ! there is no choice E, expected A to D
                saved
                  A) 12 February 2022
                  B) 12 March 2022
                  C) 13 March 2022
                  D) 14 March 2022
                answers in: 19
                saved
                answers: A 3, B 10, C 6, D 0
                the class is divided: discuss, then :v votes again
                saved
                  A) 12 February 2022
                  B) 12 March 2022
                  C) 13 March 2022
                  D) 14 March 2022
                saved
                  A) 12 February 2022
                  B) 12 March 2022
                  C) 13 March 2022
                  D) 14 March 2022
                answers in: 20
                saved
                before: A 3, B 10, C 6, D 0
                answers: A 1, B 12, C 7, D 0
                saved
                right: B) 12 March 2022
                before: A 3, B 10, C 6, D 0
                answers: A 1, B 12, C 7, D 0
                fact: Ada Lund signed the harbour treaty in Bergen on 12 March 2022.
                stated in: The Herald, 14 March 2022, paragraph 1
                stated in: The Gazette, 15 March 2022, paragraph 2
                disputed: Signed on the 12th. (The Herald, 14 March 2022, paragraph 1)
                disputed: Signed on the 13th. (The Gazette, 15 March 2022, paragraph 2)
                disputed: Settled by a primary source: The treaty itself bears the earlier date.
                saved

                2/2 How many boats does the treaty free of a charge?
                saved

                1 question answered of 2
                missed: 60 % right: On what date was the harbour treaty signed, according to The Herald? 12 March 2022; taken for 13 March 2022 by 7
                an empty line ends the drill; :r asks once more what was missed
                saved

                once more 1/1 On what date was the harbour treaty signed, according to The Herald?
                """),
                drill("\n21 0 0 0\nE4\nA3 B10 C6\n\n:v\n1 12 7 0\n\n\n\n:k\n:r\n:q\n"));
    }

    private Outcome drill(String typed) {
        return run(
                typed,
                "drill",
                "--plain",
                "--seed=7",
                "--people=20",
                "--questions=2",
                "--class=10b");
    }

    @Test
    void aDrillThatBrokeOffGoesOnAtTheVeryQuestion() {
        run("\na b\n\n\n\n\n", "drill", "--plain", "--seed=7", "--teams=Red,Blue", "--questions=2");

        assertEquals(Outcome.ok("""
                drill 20260310-093006
                seed 7. An empty line goes on; :help lists the commands.
                  A) 400 boats
                  B) 4 boats
                  C) 14 boats
                  D) 40 boats
                scores: 1. Blue 1, 2. Red 0
                """), run(":s\n", "drill", "--plain", "--resume"));
        assertEquals(Outcome.ok(NAME + "\n"), run("", "drill", "--list"));
    }

    @Test
    void theVeryQuestionsCanBeAskedAnewAlsoFromAFile() throws IOException {
        run("", "drill", "--plain", "--seed=8", "--questions=1", "--class=10b");
        Path file = temporary.resolve("drills").resolve("drill-" + NAME + ".jsonl");
        Path handed = Files.copy(file, temporary.resolve("handed"));
        String first = "\n1/1 ";

        for (String replayed : List.of(NAME, handed.toString())) {
            Outcome outcome = run("", "drill", "--plain", "--replay=" + replayed);
            assertTrue(outcome.out().contains(first), outcome.out());
            assertTrue(outcome.out().contains("seed 8."), outcome.out());
        }
        assertEquals(
                Outcome.ok(NAME + "\n" + NAME + "-02\n" + NAME + "-03\n"),
                run("", "drill", "--list"));
    }

    @Test
    void aSavedDrillWaitsToBegin() {
        assertEquals(
                Outcome.ok(NAME + "\n"), run("", "drill", "--save", "--seed=9", "--questions=3"));
        assertTrue(run("", "drill", "--plain", "--resume=" + NAME)
                .out()
                .startsWith("drill " + NAME + "\nseed 9."));
    }

    @Test
    void whatAClassMissedIsDrawnNextTime() {
        drill("\n20 0 0 0\n\n\n\n");

        assertEquals(
                Outcome.ok("""
                1. On what date was the harbour treaty signed, according to The Herald?
                   A  12 February 2022
                 ✓ B  12 March 2022
                   C  13 March 2022
                   D  14 March 2022
                   → The Herald, 14 March 2022 ¶ 1
                   → The Gazette, 15 March 2022 ¶ 2
                seed 3
                """),
                run("", "drill", "--preview", "--class=10b", "--from=missed", "--seed=3"));
    }

    @Test
    void anOldDrillThatCannotBeReadIsInTheWayOfNoNewOne() throws IOException {
        Path drills = Files.createDirectories(temporary.resolve("drills"));
        Files.createSymbolicLink(
                drills.resolve("drill-20260101-080000.jsonl"), Path.of("/proc/self/mem"));
        Outcome outcome = run("", "drill", "--preview", "--questions=1", "--seed=3");

        assertEquals(Exit.OK, outcome.exit());
        assertTrue(
                outcome.err().startsWith("aide: the drill \"20260101-080000\" cannot be read: "),
                outcome.err());
    }

    @Test
    void whatWasMissedIsStudiedAsHomework() throws IOException {
        drill("\n20 0 0 0\n\n\n\n");
        Outcome deck = run("", "results", "--deck");
        assertEquals(Outcome.ok("""
                {
                  "title": "Missed by 10b",
                  "questions": [
                    "signing/when"
                  ]
                }
                """), deck);
        Path file = Files.writeString(temporary.resolve("homework.json"), deck.out());

        Outcome study = run("", "study", "--plain", "--deck=" + file);
        assertTrue(study.out().startsWith("1 question. "), study.out());
        assertTrue(study.out().contains("[when] On what date was the harbour"), study.out());
    }

    @Test
    void resultsAreToldAndWrittenForASpreadsheet() {
        drill("\n3 12 5 0\n\n\n\n");

        assertEquals(Outcome.ok("""
                drill 20260310-093006 of 10b
                1 question answered of 2

                ✗ hardest
                 60 %  On what date was the harbour treaty signed, according to The Herald? 12
                       March 2022
                       taken for 13 March 2022 by 5
                """), run("", "results"));
        assertEquals(
                "number,question,kind,ask,right answer,state,answers,right,share right,most taken"
                        + " for it,by\r\n"
                        + "1,signing/when,when,\"On what date was the harbour treaty signed, according"
                        + " to The Herald?\",12 March 2022,revealed,20,12,0.6,13 March 2022,5\r\n"
                        + "2,fleet/how-many,how-many,How many boats does the treaty free of a charge?,"
                        + "40 boats,asked,0,,,,\r\n",
                run("", "results", NAME, "--csv").out());
    }

    @Test
    void withNothingMissedThereIsNoHomework() {
        drill("\n0 20 0 0\n\n\n\n");

        assertEquals(
                Outcome.refused("nothing was missed in drill \"" + NAME
                        + "\", so there is nothing to study"),
                run("", "results", "--deck"));
    }

    @Test
    void namesOfAClassAndItsTeamsAreMadeHarmless() {
        Outcome outcome = run(
                ":s\n",
                "drill",
                "--plain",
                "--class=\u001b[2J10b",
                "--teams=Red\u0007,An endless name of a team that nobody can read");

        assertTrue(
                outcome.out().contains("scores: 1. Red\uFFFD 0, 1. An endless name of a 0\n"),
                outcome.out());
    }

    /** Each run of a trial looks at the same clock anew. */
    private Outcome run(String typed, String... line) {
        List<String> all = new ArrayList<>(List.of(line));
        all.add("--bank=" + Trial.BANK);
        return new Trial(temporary).types(typed).run(all);
    }
}
