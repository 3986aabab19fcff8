package aide.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aide.pty.Pty;
import aide.screen.Size;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whole sittings, as a learner has them: the program, the shipped bank, a real terminal. */
class SittingPtyTest {

    private static final String GIVEN_BACK = "\u001B[?2004l\u001B[0m\u001B[?25h\u001B[?1049l";
    private static final Pattern TYPE = Pattern.compile("\"type\":\"(\\w+)\"");

    @TempDir
    Path temporary;

    /** Start, answer, overrule, type, undo, resize, help, quit, start again: progress is there. */
    @Test
    void aSittingFromTheFirstStartToTheNext() throws Exception {
        Program program = program();
        try (Pty pty = program.start()) {
            pty.await("Enter begins.").type("\r").await("Study: 10 to go");
            pty.type("a").await("saved ✓").await("1–4 other grade");
            overruleTwice(pty);
            assertEquals(List.of("review", "overrule", "overrule"), types(program));

            pty.type("\r").await("t type").type("t").await("Type the answer");
            pty.type("Київ 👩").await("› Київ 👩").type("\r").await("you    Київ 👩");
            assertEquals("review", types(program).get(3));

            pty.type("u").await("Type the answer").type("\u001B").await("Typing is paused.");
            pty.type("u").await("t type");
            assertEquals(List.of("undo", "undo"), types(program).subList(4, 6));

            pty.type("x").await("you    (no answer)");
            pty.resize(new Size(40, 12)).await("saved ✓", whole -> fits(whole, 40, 12));
            pty.type("?").await("any key back").type("?").await("saved ✓");
            pty.type("q");
            assertEquals(0, pty.exitCode());
            assertTrue(pty.rawText().endsWith(GIVEN_BACK), pty.rawText());
        }
        assertEquals(
                List.of("review", "overrule", "overrule", "review", "undo", "undo", "review"),
                types(program));
        try (Pty pty = program.start()) {
            pty.await("New today  9 of ").await(" not seen yet").type("q");
            assertEquals(0, pty.exitCode());
        }
        assertTrue(Files.readString(program.learner().resolve("progress.json"))
                .contains("\"questions\""));
    }

    /** To good, then to hard; of these keys one is the grade already, which changes nothing. */
    private static void overruleTwice(Pty pty) throws Exception {
        String first = pty.screen().contains("[3 good]") ? "1" : "3";
        pty.type(first).await("the grade of " + first, all -> all.contains("[" + first + " "));
        pty.type("2").await("[2 hard]");
    }

    @Test
    void aFactTellsWhatWasAnsweredAndWhereTheDocumentsAre() throws Exception {
        Program program = program();
        try (Pty pty = program.start("study")) {
            pty.await("t type").type("x").await("saved ✓").type("f");
            pty.await("Fact: ").await("✗ wrong, again").await("a show answers").type("d");
            pty.await(
                            "the documents are not at hand; --sources DIR or the setting sources has them")
                    .type("q");
            assertEquals(0, pty.exitCode());
        }
        assertEquals(List.of("review"), types(program));
    }

    @Test
    void whatWasMeantRightlyIsAcceptedAndWhatSlippedIsAskedAgain() throws Exception {
        Program program = program();
        try (Pty pty = program.start("study")) {
            pty.await("t type").type("t").await("Type the answer").type("the other day\r");
            pty.await("saved ✓").type("y").await("✓ correct");
            pty.await("accepted from now on").type("\r").await("t type");
            pty.type("t").await("Type the answer").type("some day\r").await("saved ✓");
            pty.type("x").await("Type the answer").type("\u001B").await("Typing is paused.");
            pty.type("q");
            assertEquals(0, pty.exitCode());
        }
        assertEquals(List.of("review", "appeal", "review", "undo"), types(program));
    }

    @Test
    void statisticsKnowTheAnswerJustGiven() throws Exception {
        try (Pty pty = program().start("study")) {
            pty.await("t type").type("x").await("saved ✓").type("\u001B").await("s statistics");
            pty.type("s")
                    .await("1 answer in ")
                    .await("1 of ")
                    .type("\t")
                    .await("1 answer on 1 day");
            pty.type("q");
            assertEquals(0, pty.exitCode());
        }
    }

    @Test
    void allAnswersSeenAreThereAfterAKill() throws Exception {
        Program program = program();
        int seen = 0;
        try (Pty pty = program.start("study")) {
            pty.await("t type");
            for (int i = 0; i < 5; i++) {
                pty.type("a").await("saved ✓");
                seen++;
                pty.type("\r").await("t type");
            }
            pty.type("a").await("saved ✓");
            seen++;
            pty.signal("KILL");
            pty.exitCode();
        }
        assertEquals(seen, program.journal().size());
        try (Pty pty = program.start()) {
            pty.await("New today  4 of ").type("q");
            assertEquals(0, pty.exitCode());
        }
    }

    @Test
    void aSittingGoesOnAtTheVeryQuestionAfterAKill() throws Exception {
        Program program = program();
        String question;
        try (Pty pty = program.start("study")) {
            pty.await("t type").type("a").await("saved ✓").type("\r").await("t type");
            pty.type("b").await("saved ✓").type("\r").await("t type");
            question = pty.screen().lines().skip(2).findFirst().orElseThrow();
            pty.signal("KILL");
            pty.exitCode();
        }
        try (Pty pty = program.start()) {
            pty.await("Left off   the sitting of ").await("Enter go on").type("\r");
            pty.await("t type").await(question);
            pty.type("u").await("t type").type("q");
            assertEquals(0, pty.exitCode());
        }
        try (Pty pty = program.start("study")) {
            pty.await("t type").type("a").await("saved ✓").type("u").await("t type");
            pty.type("u").await("t type").type("q");
            assertEquals(0, pty.exitCode());
        }
        assertEquals(List.of("review", "review", "undo", "review", "undo", "undo"), types(program));
    }

    @Test
    void aSecondIsRefusedAndTheFirstGoesOn() throws Exception {
        Program program = program();
        try (Pty first = program.start("study")) {
            first.await("t type");
            try (Pty second = program.start(new Size(120, 24), Map.of())) {
                assertEquals(2, second.exitCode());
                Matcher told = Pattern.compile(
                                "aide: learner \"me\" is in use by process (\\d+) on .+ since"
                                        + " \\d\\d:\\d\\d; end it, or use another --learner\r\n")
                        .matcher(second.rawText());
                assertTrue(told.matches(), second.rawText());
                assertEquals(first.pid(), Long.parseLong(told.group(1)));
            }
            first.type("a").await("saved ✓").type("q");
            assertEquals(0, first.exitCode());
        }
        assertEquals(1, program.journal().size());
    }

    @Test
    void statisticsAreToldWhileASittingGoesOn() throws Exception {
        Program program = program();
        try (Pty sitting = program.start("study");
                Pty stats = program.start("stats")) {
            sitting.await("t type");
            assertEquals(0, stats.exitCode());
            assertTrue(stats.rawText().startsWith("Overview\r\n  "), stats.rawText());
        }
    }

    @ParameterizedTest
    @CsvSource({"'', true", "1, false"})
    void noColorIsObeyed(String noColor, boolean coloured) throws Exception {
        Map<String, String> environment = Map.of("NO_COLOR", noColor);
        try (Pty pty = program().start(new Size(80, 24), environment, "study")) {
            pty.await("t type").type("x").await("✗ wrong").type("q");
            assertEquals(0, pty.exitCode());
            assertEquals(
                    coloured,
                    pty.rawText().matches("(?s).*\u001B\\[[0-9;]*[349][0-9][;m].*"),
                    pty.rawText());
        }
    }

    @Test
    void aDumbTerminalIsShownTheWayOut() throws Exception {
        try (Pty pty = program().start(new Size(120, 24), Map.of("TERM", "dumb"))) {
            assertEquals(2, pty.exitCode());
            assertEquals(
                    "aide: the terminal is too simple: TERM is \"dumb\";"
                            + " \"aide study --plain\" works without one\r\n",
                    pty.rawText());
        }
        assertFalse(Files.exists(temporary.resolve("home")));
    }

    @ParameterizedTest
    @CsvSource({"</dev/null, input", "| cat, output"})
    void whatIsNoTerminalIsShownTheWayOut(String redirection, String stream) throws Exception {
        try (Pty pty =
                program().shell("aide study " + redirection + "; stty -a | grep -o ' icanon'")) {
            pty.exitCode();
            assertEquals(
                    "aide: standard " + stream + " is not a terminal;"
                            + " \"aide study --plain\" works without one\r\n icanon\r\n",
                    pty.rawText());
        }
    }

    @ParameterizedTest
    @CsvSource({"\\3", "\\34"})
    void interruptLeavesAtOnceAndRestoresTheScreen(String key) throws Exception {
        Program program = program();
        try (Pty pty = program.start("study")) {
            pty.await("t type").type("x").await("saved ✓").type(key.translateEscapes());
            assertEquals(0, pty.exitCode());
            assertTrue(pty.rawText().endsWith(GIVEN_BACK), pty.rawText());
        }
        assertEquals(1, program.journal().size());
    }

    /** The terminal is raw by then, but its lines must not run down like stairs. */
    @Test
    void aBrokenBankIsToldLineByLineAndNothingBegins() throws Exception {
        Path bank = Files.createDirectory(temporary.resolve("bank"));
        try (Pty pty = program().start(new Size(120, 24), Map.of(), "--bank", bank.toString())) {
            assertEquals(1, pty.exitCode());
            assertEquals("3 problems", pty.rawText().lines().reduce("", (a, b) -> b));
            assertFalse(pty.rawText().replace("\r\n", "").contains("\n"), pty.rawText());
            assertFalse(pty.rawText().contains("\u001B"), pty.rawText());
        }
        assertFalse(Files.exists(temporary.resolve("home")));
    }

    @Test
    void aPipeThatIsClosedEarlyIsNoError() throws Exception {
        try (Pty pty = program().shell("aide list --json | head -n 1; echo end")) {
            assertEquals(0, pty.exitCode());
            assertEquals("[\r\nend\r\n", pty.rawText());
        }
    }

    @Test
    void plainLinesHoldNoEscapeCodes() throws Exception {
        Program program = program();
        try (Pty pty = program.shell("printf 'a\\n\\n' | aide study --plain --limit 2")) {
            assertEquals(0, pty.exitCode());
            assertFalse(pty.rawText().matches("(?s).*[\u001B─-╿].*"), pty.rawText());
        }
        assertEquals(2, program.journal().size());
    }

    private static boolean fits(String screen, int columns, int rows) {
        return screen.contains("saved ✓")
                && screen.lines().count() <= rows
                && screen.lines().allMatch(line -> line.length() <= columns);
    }

    private static List<String> types(Program program) throws IOException {
        return program.journal().stream()
                .map(TYPE::matcher)
                .filter(Matcher::find)
                .map(matcher -> matcher.group(1))
                .toList();
    }

    private Program program() {
        return new Program(temporary.resolve("home"));
    }
}
