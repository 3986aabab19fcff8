package aide.screen;

import static org.junit.jupiter.api.Assertions.assertTrue;

import aide.bank.Fact;
import aide.bank.Kind;
import aide.study.Sample;
import aide.text.Cells;
import aide.text.Clean;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Random;

/** Wide, combining, joined and controlling characters in a stranger's bank never break a border. */
class StrangersTest {

    private static final List<String> PIECES = List.of(
            "plain ",
            "漢字",
            "e\u0301\u0301\u0301",
            "👩\u200D🚀",
            "🇺🇦",
            "עברית ",
            "\u202E",
            "\u001b[2J",
            "ก็็็",
            "\u0000",
            "ﷺ",
            "\t",
            "\n",
            "Ж",
            "한",
            " ",
            "\uD800",
            "\u200B",
            "ｆｕｌｌ");

    private static final List<Size> SIZES =
            List.of(Size.SMALLEST, new Size(41, 13), new Size(80, 24), new Size(3, 2));

    @Test
    void everyLineFitsWhateverItHolds() {
        for (long seed = 0; seed < 150; seed++) {
            Random random = new Random(seed);
            Screen pick = Scenes.pick(fact(random));
            Screen typing = Scenes.pressed(pick, "t", text(random), Key.LEFT, text(random));
            Screen judged = Scenes.pressed(typing, Key.ENTER);
            for (Screen screen : List.of(pick, typing, judged, Scenes.pressed(judged, "f"))) {
                SIZES.forEach(size -> assertFits(screen.view(size)));
            }
        }
    }

    /** As wide as the painter will draw it. */
    private static void assertFits(Frame frame) {
        for (Line line : frame.lines()) {
            int columns = line.spans().stream()
                    .mapToInt(span -> Cells.width(Clean.line(span.text(), 10_000)))
                    .sum();
            assertTrue(columns <= frame.size().columns(), () -> frame.size() + ": " + line);
        }
    }

    private static Fact fact(Random random) {
        return Sample.fact(
                "f",
                Sample.question(
                        "f/what",
                        Kind.WHAT,
                        "Q " + text(random),
                        Sample.words("a " + text(random)),
                        Sample.words("b " + text(random)),
                        Sample.words("c " + text(random))));
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(30); i >= 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }
}
