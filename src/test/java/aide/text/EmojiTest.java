package aide.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

class EmojiTest {

    @Test
    void fiveTonesOfSkin() {
        assertEquals(List.of("1f3fb", "1f3ff"), ends(Emoji::isSkinTone));
    }

    @Test
    void oneLetterOfAFlagForEachOfTheAlphabet() {
        assertEquals(List.of("1f1e6", "1f1ff"), ends(Emoji::isFlagLetter));
    }

    /** Between arrows and stars stand letters and brackets, which nobody paints. */
    @Test
    void picturesAndOlderSymbols() {
        assertEquals(List.of("2190", "1faff"), ends(Emoji::is));
        assertEquals(List.of("1f000"), hex(IntStream.of(0x1EFFF, 0x1F000).filter(Emoji::is)));
        assertEquals(
                List.of("2764", "2bff"),
                hex(IntStream.of(0x2329, 0x2460, 0x2764, 0x2768, 0x2BFF, 0x2C00)
                        .filter(Emoji::is)));
    }

    private static List<String> ends(IntPredicate kind) {
        int[] all =
                IntStream.rangeClosed(0, Character.MAX_CODE_POINT).filter(kind).toArray();
        return hex(IntStream.of(all[0], all[all.length - 1]));
    }

    private static List<String> hex(IntStream codePoints) {
        return codePoints.mapToObj(Integer::toHexString).toList();
    }
}
