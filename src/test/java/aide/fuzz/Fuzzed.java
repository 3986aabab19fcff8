package aide.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import aide.bank.Bank;
import aide.bank.BankReader;
import aide.base.Problem;
import aide.disk.BankFolder;
import aide.exchange.Seal;
import aide.text.Clean;
import aide.text.Danger;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;

/** What the targets share: a sound bank, and what holds of whatever is told. */
final class Fuzzed {

    static final Path SOUND = Path.of("src", "test", "resources", "bank", "sound");
    static final Bank BANK = BankReader.read(files()).bank().orElseThrow();

    private static final int CODE_POINTS_MAX = 2_000;

    private Fuzzed() {}

    static SortedMap<String, String> files() {
        return BankFolder.read(SOUND, problem -> {});
    }

    static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** The line of an object, whose seal fits; of what is none, the bytes as they are. */
    static byte[] sealed(byte[] bytes) {
        String line = text(bytes);
        return line.endsWith("}") && line.length() > 2 ? Seal.LINE.on(line) : bytes;
    }

    /** A problem has a place and words, and comes harmlessly to the terminal. */
    static void requireTold(List<Problem> problems) {
        for (Problem problem : problems) {
            assertEquals(false, problem.place().isBlank() || problem.what().isBlank());
            assertEquals("", Danger.in(Clean.line(problem.toString(), CODE_POINTS_MAX)));
        }
    }
}
