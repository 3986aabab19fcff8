package aide.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class ScopeOptionsTest {

    @TempDir
    Path temporary;

    @Test
    void whatASourceStatesIsAsked() {
        assertEquals("3 questions", asked("--source", "gazette"));
        assertEquals("1 question", asked("--source", "gazette", "--kind", "when"));
        assertEquals("4 questions", asked("--topic", "treaty"));
    }

    @Test
    void everyValueThatIsNoneIsTold() {
        Outcome refused =
                study("--kind", "whom", "--topic", "treaty,war", "--source", "times,,herald");

        assertEquals(
                Outcome.refused("--kind is \"whom\", expected one of who, when, where, how-many,"
                        + " what; --topic is \"war\", expected one of treaty;"
                        + " --source is \"times\", expected one of herald, gazette;"
                        + " --source is \"\", expected one of herald, gazette"),
                refused);
    }

    private String asked(String... options) {
        String out = study(options).out();
        return out.substring(0, out.indexOf('.'));
    }

    private Outcome study(String... options) {
        List<String> line =
                new ArrayList<>(List.of("study", "--plain", "--bank", Trial.BANK.toString()));
        line.addAll(List.of(options));
        return new Trial(temporary).run(line);
    }
}
