package aide.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import aide.house.Launcher.Said;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The README's commands do what they are there for. */
class ReadmeIT {

    private static final Pattern SHELL_BLOCK = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);

    /** The first opens a screen, and the second is what runs this test. */
    private static final List<String> ELSEWHERE = List.of("./aide", "mvn verify");

    @TempDir
    Path temporary;

    @ParameterizedTest
    @MethodSource
    void commandIsCarriedOutAndHasSomethingToSay(String command) throws Exception {
        Launcher launcher = new Launcher(temporary.resolve("project"));

        Said said = launcher.run("sh", "-c", command);

        assertEquals(0, said.exit(), said.toString());
        assertFalse(said.out().isBlank(), said.toString());
    }

    static List<String> commandIsCarriedOutAndHasSomethingToSay() throws IOException {
        return SHELL_BLOCK
                .matcher(Files.readString(Path.of("README.md")))
                .results()
                .flatMap(block -> block.group(1).lines())
                .map(line -> line.replaceFirst("\\s+#.*", ""))
                .filter(line -> !ELSEWHERE.contains(line))
                .toList();
    }

    @Test
    void beginsWithTwoCommands() throws IOException {
        List<String> first = SHELL_BLOCK
                .matcher(Files.readString(Path.of("README.md")))
                .results()
                .findFirst()
                .orElseThrow()
                .group(1)
                .lines()
                .map(line -> line.replaceFirst("\\s+#.*", ""))
                .toList();

        assertEquals(ELSEWHERE, first);
    }
}
