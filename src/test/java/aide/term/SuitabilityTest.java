package aide.term;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import aide.base.UserError;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

class SuitabilityTest {

    private static final String PLAIN = "aide map --list";
    private static final String WAY_OUT = "; \"aide map --list\" works without one";

    @ParameterizedTest
    @CsvSource({
        "'', 'no terminal: TERM is not set'",
        "dumb, 'the terminal is too simple: TERM is \"dumb\"'",
        "unknown," + " 'the terminal is too simple: TERM is \"unknown\"'",
        "xterm-256color, ''",
        "linux, ''"
    })
    void termIsJudged(String term, String refusal) {
        assertEquals(refusal, Suitability.refusal(term).orElse(""));
    }

    @ParameterizedTest
    @CsvSource({
        "input, 'standard input is not a terminal'",
        "output, 'standard output is not a terminal'",
        "'', 'no terminal: its mode cannot be read by stty'",
        "4500:5:bf, ''"
    })
    void streamsAreJudged(String told, String refusal) {
        assertEquals(refusal, Suitability.refusal(Reply.of(told)).orElse(""));
    }

    @Test
    void dumbTerminalIsNotEvenAsked() {
        Start start = Start.begin(
                "dumb", InputStream.nullInputStream(), OutputStream.nullOutputStream(), (s, a) -> {
                    throw new AssertionError("asked");
                });

        UserError error = assertThrows(UserError.class, () -> start.terminal(PLAIN));
        assertEquals(Suitability.refusal("dumb").orElseThrow() + WAY_OUT, error.getMessage());
    }

    @Test
    void refusalOfTheStreamsEndsTheCommand() {
        Start start = Start.begin(
                "xterm",
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                (script, arguments) -> () -> "output\n");

        UserError error = assertThrows(UserError.class, () -> start.terminal(PLAIN));
        assertEquals("standard output is not a terminal" + WAY_OUT, error.getMessage());
    }

    @Test
    void systemWithoutAShellIsRefused() {
        Start start = Start.begin(
                "xterm",
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                (script, arguments) -> {
                    throw new IOException("no /bin/sh");
                });

        UserError error = assertThrows(UserError.class, () -> start.terminal(PLAIN));
        assertEquals(Suitability.NO_MODE + WAY_OUT, error.getMessage());
    }
}
