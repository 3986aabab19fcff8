package aide.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import aide.base.Problem;
import aide.base.UserError;
import aide.exchange.Csv;
import aide.json.JsonObject;
import aide.text.Danger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** Every code point there is, in every way out of the program that is not a screen. */
class EveryWayOutTest {

    private static final String SMILE = "\uD83D\uDE42";
    private static final int TOGETHER = 400;

    /** How a text gets out. */
    enum Way {
        LINE,
        ROW,
        TOLD,
        PAGE_OF_JSON,
        LINE_OF_JSON,
        TABLE,
        REFUSAL,
        PROBLEM,
        BUG
    }

    private static final Map<Way, BiConsumer<Outside, String>> WAYS = Map.of(
            Way.LINE, Outside::print,
            Way.ROW, (outside, text) -> outside.row(text, text),
            Way.TOLD, Outside::tell,
            Way.PAGE_OF_JSON, (outside, text) -> outside.page(new JsonObject().put(text, 1)),
            Way.LINE_OF_JSON, (outside, text) -> outside.line(new JsonObject().put("a", text)),
            Way.TABLE, (outside, text) -> outside.page(new Csv("a").row(text)),
            Way.REFUSAL, (outside, text) -> Failure.told(new UserError(text), outside),
            Way.PROBLEM,
                    (outside, text) -> Failure.told(
                            new BankProblems(List.of(new Problem(text, text))), outside),
            Way.BUG, (outside, text) -> Failure.told(new IllegalStateException(text), outside));

    @TempDir
    private Path home;

    @ParameterizedTest
    @EnumSource
    void noneControlsTheTerminal(Way way) {
        Danger.beginnings(TOGETHER).forEach(first -> {
            String alone = Danger.each(first, TOGETHER, "");
            String doubled = alone.codePoints()
                    .mapToObj(c -> Character.toString(c).repeat(2))
                    .collect(Collectors.joining());
            assertHarmless(way, alone);
            assertHarmless(way, doubled);
            assertHarmless(way, Danger.each(first, TOGETHER, "a"));
            assertHarmless(way, Danger.each(first, TOGETHER, SMILE));
        });
    }

    private void assertHarmless(Way way, String text) {
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        Outside outside = new Trial(home).outside(Trial.stream(sent), Trial.stream(sent));
        WAYS.getOrDefault(way, Outside::print).accept(outside, text);
        outside.out().flush();
        outside.err().flush();
        String all = sent.toString(StandardCharsets.UTF_8);
        assertEquals("", dangerIn(way == Way.ROW ? all.replace("\t", "") : all));
    }

    /** What may be wrong with a command line is quoted: in one line, and of that only what is seen. */
    @Test
    void noneControlsTheTerminalFromTheCommandLine() {
        String bank = Trial.BANK.toString();
        Danger.all(TOGETHER)
                .forEach(text -> List.of(
                                List.of("--" + text),
                                List.of("x" + text),
                                List.of("help", "x" + text),
                                List.of("list", "x" + text),
                                List.of("study", "--limit", "x" + text),
                                List.of("study", "--kind", "x" + text),
                                List.of("fact", "--bank", bank, "x" + text),
                                List.of("judge", "--bank", bank, "x" + text, "x"),
                                List.of("browse", "--bank", bank, "--sort", "x" + text),
                                List.of("stats", "--learner", "x" + text))
                        .forEach(this::assertHarmless));
    }

    private void assertHarmless(List<String> command) {
        Outcome outcome = new Trial(home).run(command);

        assertEquals("", outcome.out());
        assertEquals(1, outcome.err().lines().count(), outcome.err());
        assertEquals("", dangerIn(outcome.err()));
        assertEquals(Exit.USAGE, outcome.exit());
    }

    /** Line ends are ours. */
    private static String dangerIn(String sent) {
        return Danger.in(sent.replace("\r\n", "").replace("\n", ""));
    }
}
