package aide.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aide.text.Danger;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A bank in which every text that people read tries to command the terminal. */
class PoisonedBankTest {

    private static final String POISON =
            "\\u001b]0;x\\u0007\\u001b[2J\\u009b2J\\u202e\\u2066\\u200f\\u0000\\n\\t\\r\\u2028\\u0300";

    /** What people read of each file. */
    private static final Map<String, String> READ = Map.of(
            "sources.json", "\"(?:publisher|title|note)\": \"",
            "names.json", "\"(?:name|role|country)\": \"",
            "facts/1-treaty.json",
                    "\"(?:topic|text|how|ask|unit|derived)\": \"|\"(?=[a-z ]*[A-Z][a-z]*day\")");

    @TempDir
    private Path folder;

    @BeforeEach
    void poison() throws IOException {
        for (Map.Entry<String, String> each : READ.entrySet()) {
            String text = Files.readString(Trial.BANK.resolve(each.getKey()));
            Path file = folder.resolve("bank").resolve(each.getKey());
            Files.createDirectories(file.resolveSibling(""));
            Files.writeString(
                    file,
                    Pattern.compile(each.getValue())
                            .matcher(text)
                            .replaceAll(begin -> Matcher.quoteReplacement(begin.group() + POISON)));
        }
    }

    @Test
    void itIsReadButForItsCommands() {
        Outcome outcome = new Trial(folder.resolve("home")).run(line("list"));

        assertTrue(outcome.out().contains("\t\uFFFD]0;x\uFFFD\uFFFD[2J"), outcome.out());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "list",
                "list --json",
                "browse",
                "fact signing",
                "fact signing --json",
                "timeline",
                "map --list",
                "map",
                "plan --exam 2026-05-01",
                "stats",
                "stats --json",
                "appeals",
                "appeals --json",
                "settings",
                "study --plain",
                "study --plain --more",
                "drill --preview",
                "drill --plain",
                "results",
                "results --json",
                "results --csv",
                "results --deck",
                "check",
                "check --coverage",
                "export progress",
                "judge signing/weekday Monday",
                "judge signing/weekday Monday --json"
            })
    void nothingOfItReachesTheTerminal(String command) {
        Trial trial = new Trial(folder.resolve("home"));
        trial.types("x\n:appeal\na\nb\n").run(line("study --plain"));
        trial.types("o\na 3\nr\n").run(line("drill --plain"));

        Outcome outcome = trial.types("a\nb\nx\ny\n").run(line(command));

        assertEquals("", dangerIn(outcome.out()), outcome.toString());
        assertEquals("", dangerIn(outcome.err()), outcome.toString());
    }

    private List<String> line(String command) {
        return Stream.concat(
                        Stream.of(command.split(" ", -1)),
                        Stream.of("--bank", folder.resolve("bank").toString()))
                .toList();
    }

    /** Line ends and the tabs of rows are ours. */
    private static String dangerIn(String sent) {
        return Danger.in(sent.replace("\r\n", "").replace("\n", "").replace("\t", ""));
    }
}
