package aide.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What the build calls to pack the bank into the jar. */
class PackTest {

    @TempDir
    Path temporary;

    @Test
    void aBankWithAProblemIsNotPacked() throws Exception {
        Files.createDirectory(temporary.resolve("facts"));
        Files.writeString(temporary.resolve("sources.json"), "{\"sources\": []}");
        Files.writeString(temporary.resolve("names.json"), "{\"names\": []}");

        Outcome outcome =
                new Trial(temporary.resolve("home")).run(List.of("pack", temporary.toString()));

        assertEquals(new Outcome(1, "", """
                facts/: there is no fact, expected facts/….json with one
                1 problem
                """), outcome);
    }
}
