package aide.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aide.exchange.Seal;
import aide.pty.Pty;
import aide.screen.Size;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/** Home where a newer aide wrote: it can be looked around in, and no key begins anything. */
class NewerAidePtyTest {

    private static final String JOURNAL = "journal-x.jsonl";

    private static final String REFUSAL =
            "journal-x.jsonl:1 was written by a newer aide, so this one only reads; nothing of"
                    + " learner \"me\" was changed; update aide, or use another --learner";

    @TempDir
    Path temporary;

    @ParameterizedTest
    @CsvSource({"80, 24", "40, 12"})
    void theKeyThatBeginsTellsWhyNot(int columns, int rows) throws Exception {
        Program program = new Program(temporary);
        Files.createDirectories(program.learner());
        byte[] line = Seal.LINE.on("{\"type\":\"nap\",\"id\":\"n-1\"}");
        Files.write(program.learner().resolve(JOURNAL), line);

        try (Pty pty = program.start(new Size(columns, rows), Map.of())) {
            pty.await("home tells it", screen -> words(screen).contains("so this one only reads"));
            pty.type("\r").await("the whole line", screen -> words(screen).contains(REFUSAL));
            pty.type("x").await("New today").type("t").await("Timeline").type("\u001B");
            pty.await("New today").type("q");
            assertEquals(0, pty.exitCode());
        }
        try (Pty pty = program.start(new Size(columns, rows), Map.of(), "study")) {
            assertEquals(2, pty.exitCode());
            assertEquals("aide: " + REFUSAL + "\r\n", pty.rawText());
        }
        try (Stream<Path> files = Files.list(program.learner())) {
            assertEquals(2, files.count());
        }
        assertEquals(
                new String(line, StandardCharsets.UTF_8),
                Files.readString(program.learner().resolve(JOURNAL)));
        assertTrue(Files.exists(program.learner().resolve(".lock")));
    }

    private static String words(String screen) {
        return screen.replaceAll("\\s+", " ");
    }
}
