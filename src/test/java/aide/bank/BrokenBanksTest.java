package aide.bank;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.Arrays;
import java.util.stream.Stream;

/** Breaks a sound bank in one place after the other; {@code broken.txt} says how and what is told. */
class BrokenBanksTest {

    /** One edit of one file: the first {@code old} text in it is replaced. */
    private record Broken(String name, String file, String old, String by, String told) {

        static Broken of(String lines) {
            String[] line = lines.split("\n", 5);
            String told = line.length < 5 ? "" : line[4].strip();
            return new Broken(line[0], line[1], after(line[2]), after(line[3]), told);
        }

        private static String after(String line) {
            return line.substring("- ".length());
        }

        @Override
        public String toString() {
            return name;
        }
    }

    @ParameterizedTest
    @MethodSource("brokenBanks")
    void everyProblemIsToldWithItsPlace(Broken broken) {
        Sample sample = Sample.withList().edit(broken.file(), broken.old(), broken.by());

        Reading reading = BankReader.read(sample.files());

        assertEquals(broken.told(), Sample.told(reading.problems()));
    }

    static Stream<Broken> brokenBanks() {
        return Arrays.stream(Sample.text("broken.txt").split("\n\n", -1)).map(Broken::of);
    }
}
