package aide.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;

class TextFieldTest {

    private static final String[] PIECES = {
        "a", " ", "Ж", "漢", "👩\u200D🚀", "e\u0301", "\u0301", "🇺🇦", "\u001B[31m", "word "
    };

    @ParameterizedTest
    @CsvSource({
        "'', '|'",
        "Kyiv, Kyiv|",
        "Kyiv LEFT, Kyi|v",
        "Kyiv HOME, |Kyiv",
        "Kyiv HOME LEFT, |Kyiv",
        "Kyiv RIGHT, Kyiv|",
        "Kyiv HOME RIGHT, K|yiv",
        "Kyiv HOME END, Kyiv|",
        "Kyiv BACKSPACE, Kyi|",
        "Kyiv HOME BACKSPACE, |Kyiv",
        "Kyiv DELETE, Kyiv|",
        "Kyiv HOME DELETE, |yiv",
        "Kyiv LEFT x, Kyix|v",
        "Kyiv CLEAR, |",
        "Kyiv UP, Kyiv|",
        "👩\u200D🚀漢 BACKSPACE BACKSPACE, |",
        "e LEFT RIGHT \u0301 BACKSPACE, |",
        "two_words RUB_OUT_WORD, two_|",
        "two_words_ RUB_OUT_WORD, two_|",
        "two RUB_OUT_WORD RUB_OUT_WORD, |"
    })
    void edits(String inputs, String shown) {
        TextField field = TextField.EMPTY;
        for (String input : List.of(inputs.split(" "))) {
            field = input.matches("[A-Z_]{2,}")
                    ? field.on(Key.valueOf(input))
                    : field.typed(input.replace('_', ' '));
        }

        String before = String.join("", field.clusters().subList(0, field.cursor()));
        assertEquals(
                shown.replace('_', ' '), before + "|" + field.text().substring(before.length()));
    }

    @ParameterizedTest
    @CsvSource({
        "abcdef, 6, '', bcdef, 5, true, false",
        "abcdef, 7, '', abcdef, 6, false, false",
        "abcdef, 3, HOME, abc, 0, false, true",
        "漢字漢字, 5, '', 漢字, 4, true, false",
        "漢字漢字, 4, HOME, 漢字, 0, false, true"
    })
    void showsThePartAroundTheCursor(
            String text,
            int columns,
            String key,
            String shown,
            int column,
            boolean startsLater,
            boolean endsEarlier) {
        TextField field = TextField.EMPTY.typed(text);
        TextField moved = key.isEmpty() ? field : field.on(Key.valueOf(key));

        assertEquals(
                new TextField.View(shown, column, startsLater, endsEarlier), moved.view(columns));
    }

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatIsTypedPieceByPieceIsWhatIsTypedAtOnce(long seed) {
        Random random = new Random(seed);
        TextField pieces = TextField.EMPTY;
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < 30; i++) {
            String piece = PIECES[random.nextInt(PIECES.length)];
            pieces = pieces.typed(piece);
            all.append(piece);
        }

        assertEquals(TextField.EMPTY.typed(all.toString()).text(), pieces.text());
    }
}
