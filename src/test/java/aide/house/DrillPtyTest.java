package aide.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aide.pty.Pty;
import aide.screen.Size;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.Map;

/** Whole drills, as a trainer has them: the program, the shipped bank, a real terminal. */
class DrillPtyTest {

    @TempDir
    Path temporary;

    /** Ten questions from the set-up to the results, with a crash in the middle of the fifth. */
    @Test
    void aDrillFromItsSetUpToItsResultsWithACrashInTheMiddle() throws Exception {
        Program program = new Program(temporary.resolve("home"));
        try (Pty pty = program.start("drill", "--seed", "7", "--people", "20")) {
            pty.await("Set up a drill")
                    .type("\r")
                    .await("›")
                    .type("10b\r")
                    .await("▸ class      10b");
            pty.type("v").await("with the answers").type("\u001B").await("▸ class      10b");
            pty.type("s").await("10b · seed 7").await("1/10");
            pty.type(" ").await("A  12 January 2022").type(" ").await("how many for each");
            pty.type("12 3 4 5\r").await("24 answers, but there are 20 people");
            pty.type("\u0015A12 B3 C4 D1\r").await("12 · 60 %").await("The class is divided");
            pty.type("v").await("Space lock").type("e").await("how many for each");
            pty.type("17 1 1 1\r").await("Answers in: 20 of 20").type(" ").await("before");
            pty.type(" ").await("✓ ▲ A").await("→ RFE/RL, 31 December 2021 ¶ 17");
            pty.type(" ").await("2/10");
            for (int question = 2; question < 5; question++) {
                answered(pty, "5 5 5 5");
                pty.type(" ").await(question + 1 + "/10");
            }
            pty.type(" ").await("Space lock").type("e").await("how many for each");
            pty.type("1 2 3 4\r").await("Answers in: 10 of 20");
            pty.signal("KILL");
            pty.exitCode();
        }
        try (Pty pty = program.start("drill", "--resume")) {
            pty.await("5/10").await("Answers in: 10 of 20").type(" ").await("1 · 10 %");
            pty.type(" ").await("Space next").type(" ").await("6/10");
            for (int question = 6; question <= 10; question++) {
                answered(pty, "20 0 0 0");
                pty.type(" ").await(question == 10 ? "end the drill" : question + 1 + "/10");
            }
            pty.await("10 questions answered of 10").await("✗ hardest").type(" ");
            pty.await("q leave").type("q");
            assertEquals(0, pty.exitCode());
        }
        try (Pty pty = program.start(new Size(120, 40), Map.of(), "results")) {
            assertEquals(0, pty.exitCode());
            assertTrue(pty.rawText().contains("10 questions answered of 10"), pty.rawText());
        }
    }

    private static void answered(Pty pty, String answers) throws Exception {
        pty.type(" ").await("Space lock").type(" ").await("how many for each");
        pty.type(answers + "\r").await("Space reveal").type(" ").await("Space next");
    }

    @Test
    void timeRunsOutByItself() throws Exception {
        Program program = new Program(temporary.resolve("home"));
        try (Pty pty = program.start(
                "drill", "--begin", "--seed", "7", "--teams", "Red,Blue", "--seconds", "1")) {
            pty.await("1/10").type(" ").await("letters in the order of the teams");
            pty.type("a b\r").await("1 · 50 % Red").type(" ").await("✓ ▲ A").type("s");
            pty.await("1. Red").await("2. Blue").type("q");
            assertEquals(0, pty.exitCode());
        }
    }

    @Test
    void aSecondDrillOfThisHomeIsRefused() throws Exception {
        Program program = new Program(temporary.resolve("home"));
        try (Pty first = program.start("drill")) {
            first.await("Set up a drill");
            try (Pty second = program.start(new Size(120, 24), Map.of(), "drill")) {
                assertEquals(2, second.exitCode());
                assertTrue(
                        second.rawText()
                                .contains("aide: a drill of this home is in use by process "
                                        + first.pid()),
                        second.rawText());
            }
            first.type("q");
            assertEquals(0, first.exitCode());
        }
    }
}
