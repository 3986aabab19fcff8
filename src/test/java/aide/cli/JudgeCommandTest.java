package aide.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aide.json.Node;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class JudgeCommandTest {

    @TempDir
    Path home;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            signing/where  | Bergen         | correct: right: Bergen
            signing/weekday | Saturdai      | close: right; mind the spelling: Saturday
            signing/when   | March 2022     | incomplete: which day in March 2022?
            signing/when   | 13 March 2022  | wrong: this was 12 March 2022
            fleet/how-many | 41             | wrong: this was 40 boats
            fleet/how-many | -5             | wrong: this was 40 boats
            fleet/how-many | -hello         | wrong: not a number; this was 40 boats
            fleet/how-many | @nobody        | wrong: not a number; this was 40 boats
            """)
    void anAnswerIsJudgedInALine(String id, String answer, String told) {
        assertEquals(Outcome.ok(told + "\n"), judge(id, answer));
    }

    @Test
    void severalWordsAreOneAnswer() {
        assertEquals(
                judge("signing/when", "12 March 2022"),
                judge("signing/when", "12", "March", "2022"));
    }

    @Test
    void anEmptyAnswerMeansNotKnown() {
        assertEquals(Outcome.ok("wrong: you don't know yet\n"), judge("signing/where", ""));
    }

    @Test
    void jsonTellsExactlyFourMembers() {
        assertEquals(
                Outcome.ok("{\"question\":\"fleet/how-many\",\"answer\":\"41 boats\","
                        + "\"verdict\":\"wrong\",\"why\":\"this was 40 boats\"}\n"),
                judge("fleet/how-many", "41", "boats", "--json"));
    }

    @Test
    void behindTwoDashesAnythingIsAnAnswer() {
        assertEquals(
                Outcome.ok("wrong: not a number; this was 40 boats\n"),
                judge("fleet/how-many", "--", "--json"));
    }

    @Test
    void anUnknownQuestionIsRefused() {
        assertEquals(
                Outcome.refused("no question \"nope\" in the bank; aide list prints the ids"),
                judge("nope", "x"));
    }

    @Test
    void anEmptyIdIsNoWishToReadLines() {
        assertEquals(
                Outcome.refused("no question \"\" in the bank; aide list prints the ids"),
                new Trial(home).types("signing/where\tBergen\n").run(args("")));
    }

    @Test
    void aQuestionWithoutAnAnswerIsRefused() {
        assertEquals(
                Outcome.refused("no answer to judge; give one behind the id, \"\" for none"),
                judge("signing/where"));
    }

    @Test
    void linesAreJudgedInTheirOrder() {
        assertEquals(new Outcome(Exit.PROBLEMS, """
                        {"question":"signing/where","answer":"Bergen","verdict":"correct","why":"right: Bergen"}
                        {"question":"nope","answer":"x","problem":"no question \\"nope\\" in the bank; aide list prints the ids"}
                        {"question":"no tab","answer":"","problem":"no question \\"no tab\\" in the bank; aide list prints the ids"}
                        {"question":"","answer":"","problem":"no question \\"\\" in the bank; aide list prints the ids"}
                        {"question":"fleet/how-many","answer":"-40","verdict":"wrong","why":"this was 40 boats"}
                        {"question":"signing/where","answer":"","verdict":"wrong","why":"you don't know yet"}
                        {"question":"signing/where","answer":"a\\tb","verdict":"wrong","why":"this was Bergen"}
                        """, ""), lines("""
                        signing/where\tBergen
                        nope\tx
                        no tab

                        fleet/how-many\t-40
                        signing/where
                        signing/where\ta\tb
                        """));
    }

    @Test
    void wrongAnswersAreNoProblem() {
        assertEquals(0, lines("signing/where\tTurku\nsigning/where\tBergen").exit());
    }

    @Test
    void aReturnBeforeTheLineFeedIsNoPartOfTheAnswer() {
        assertEquals(
                lines("signing/where\tBergen\nsigning/when\t12\n"),
                lines("signing/where\tBergen\r\nsigning/when\t12\r\n"));
    }

    @Test
    void aReturnInsideALineStaysInIt() {
        Outcome outcome = lines("signing/where\tBer\rgen\n");

        assertEquals("Ber\rgen", only(outcome).get("answer").text());
    }

    @Test
    void aLineOfAMillionLettersIsJudgedByItsBeginning() {
        Outcome outcome =
                lines("signing/where\t" + "x".repeat(1 << 20) + "\nsigning/where\tBergen\n");

        List<String> lines = outcome.out().lines().toList();
        assertEquals(0, outcome.exit());
        assertEquals(2, lines.size());
        assertTrue(
                lines.get(0)
                        .endsWith("\"verdict\":\"wrong\",\"why\":\"too long: an answer has at most"
                                + " 200 characters\"}"),
                lines.get(0).substring(InputLines.CHARS_MAX));
        assertTrue(lines.get(1).contains("correct"), lines.get(1));
    }

    @Test
    void bytesThatAreNoTextAreAWrongAnswer() {
        byte[] line = {'x', '\t', (byte) 0xFF, (byte) 0xC3, '\n'};

        Outcome outcome = new Trial(home).types(line).run(args());

        assertEquals("\uFFFD\uFFFD", only(outcome).get("answer").text());
    }

    @Test
    void whatControlsATerminalIsWrittenAsEscapes() {
        assertTrue(lines("signing/where\t\u001b[2J\u009b\u202e\n")
                .out()
                .contains("\"answer\":\"\\u001b[2J\\u009b\\u202e\""));
    }

    @Test
    void noLinesAreNoError() {
        assertEquals(Outcome.ok(""), lines(""));
    }

    /** A script that waits for one answer before it asks the next would wait for ever. */
    @Test
    void eachLineIsAnsweredAtOnce() throws Exception {
        List<String> seen = new ArrayList<>();
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
        InputStream in = new InputStream() {
            private final byte[] line = "signing/where\tBergen\n".getBytes(StandardCharsets.UTF_8);
            private int at;

            @Override
            public int read() {
                return -1;
            }

            @Override
            public int read(byte[] bytes, int from, int most) {
                seen.add(out.toString(StandardCharsets.UTF_8));
                if (at++ == 2) {
                    return -1;
                }
                System.arraycopy(line, 0, bytes, from, line.length);
                return line.length;
            }
        };
        Outside outside = new Trial(home)
                .types(in)
                .outside(Trial.stream(new java.io.BufferedOutputStream(out)), Trial.stream(out));

        Main.run(outside, args().toArray(String[]::new));

        assertEquals(3, seen.size());
        assertEquals(
                List.of(0L, 1L, 2L), seen.stream().map(s -> s.lines().count()).toList());
    }

    @Test
    void inputThatCannotBeReadIsNoBug() throws IOException {
        PipedOutputStream writer = new PipedOutputStream();
        PipedInputStream broken = new PipedInputStream(writer);
        broken.close();

        assertEquals(
                Outcome.refused("standard input cannot be read: Pipe closed"),
                new Trial(home).types(broken).run(args()));
    }

    private Outcome judge(String... words) {
        return new Trial(home).run(args(words));
    }

    private Outcome lines(String text) {
        return new Trial(home).types(text).run(args());
    }

    private static Node only(Outcome outcome) {
        return Node.parse("line", outcome.out());
    }

    private static List<String> args(String... words) {
        List<String> args = new ArrayList<>(List.of("judge", "--bank", Trial.BANK.toString()));
        args.addAll(List.of(words));
        return args;
    }
}
