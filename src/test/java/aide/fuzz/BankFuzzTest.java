package aide.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import aide.bank.BankCheck;
import aide.bank.BankReader;
import aide.bank.Reading;

import com.code_intelligence.jazzer.junit.FuzzTest;

import org.junit.jupiter.api.Tag;

import java.util.SortedMap;

/** Any text in the place of a file of a bank is read, or its problems are told. */
@Tag("fuzz")
class BankFuzzTest {

    @FuzzTest(maxDuration = "30s")
    void isReadOrTold(byte[] bytes) {
        String text = Fuzzed.text(bytes);
        SortedMap<String, String> files = Fuzzed.files();
        files.put(file(text), text);

        Reading reading = BankReader.read(files);

        assertEquals(reading.problems().isEmpty(), reading.bank().isPresent());
        Fuzzed.requireTold(reading.problems());
        reading.bank().ifPresent(bank -> Fuzzed.requireTold(BankCheck.check(bank)));
    }

    private static String file(String text) {
        if (text.contains("\"sources\"")) {
            return "sources.json";
        }
        return text.contains("\"names\"") ? "names.json" : "facts/1-treaty.json";
    }
}
