package aide.term;

import static org.junit.jupiter.api.Assertions.assertEquals;

import aide.screen.Size;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReplyTest {

    @Test
    void modeAndSizeAreRead() {
        assertEquals(
                new Reply("", "4500:5:bf", new Size(100, 30)), Reply.of("4500:5:bf\n30 100\n"));
    }

    @ParameterizedTest
    @CsvSource({"input", "output"})
    void missingStreamIsNamed(String stream) {
        assertEquals(new Reply(stream, "", Reply.USUAL), Reply.of(stream + "\n"));
    }

    @Test
    void silenceIsNoMode() {
        assertEquals(new Reply("", "", Reply.USUAL), Reply.of(""));
    }

    @ParameterizedTest
    @CsvSource({
        "24 80, 80x24",
        "1 1, 1x1",
        "0 0, 80x24",
        "0 80, 80x24",
        "'', 80x24",
        "nonsense, 80x24",
        "-1 80, 80x24",
        "65535 65535, 1000x1000"
    })
    void sizeIsUsualWhereItIsUnknownAndNeverAbsurd(String told, String size) {
        assertEquals(size, Reply.size(told).toString());
    }
}
