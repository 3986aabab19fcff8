package aide.term;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aide.screen.Key;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

class KeysTest {

    private static final Typed ESCAPE = Typed.key(Key.ESCAPE);
    private static final Typed UP = Typed.key(Key.UP);

    private final Keys keys = new Keys();

    @ParameterizedTest
    @CsvSource({
        "^M, ENTER",
        "^J, ENTER",
        "^M^J, ENTER",
        "^I, TAB",
        "^?, BACKSPACE",
        "^H, BACKSPACE",
        "^A, HOME",
        "^C, INTERRUPT",
        "^\\, INTERRUPT",
        "^D, HANG_UP",
        "^E, END",
        "^U, CLEAR",
        "^W, RUB_OUT_WORD",
        "^[[A, UP",
        "^[OA, UP",
        "^[[1;5A, UP",
        "^[[B, DOWN",
        "^[OB, DOWN",
        "^[[C, RIGHT",
        "^[OC, RIGHT",
        "^[[D, LEFT",
        "^[OD, LEFT",
        "^[[H, HOME",
        "^[OH, HOME",
        "^[[1~, HOME",
        "^[[7~, HOME",
        "^[[F, END",
        "^[OF, END",
        "^[[4~, END",
        "^[[8~, END",
        "^[[3~, DELETE",
        "^[[3;5~, DELETE",
        "^[[5~, PAGE_UP",
        "^[[6~, PAGE_DOWN",
        "^[OM, ENTER"
    })
    void everyTerminalsKeysAreKnown(String sent, Key key) {
        assertEquals(List.of(Typed.key(key)), feed(keys(sent)));
        assertFalse(keys.isOpen());
    }

    @Test
    void theTerminalsOwnKeysAreWishes() {
        assertEquals(List.of(Typed.Wish.SUSPEND, Typed.Wish.REPAINT), feed("\u001A\f"));
    }

    @ParameterizedTest
    @CsvSource({
        "F5, ^[[15~",
        "insert, ^[[2~",
        "shift-tab, ^[[Z",
        "console F1, ^[[[A",
        "Alt-x, ^[x",
        "Alt-emoji, ^[👩",
        "focus, ^[[I",
        "mouse, ^[[<0;3;4M",
        "cursor position, ^[[24;80R",
        "device attributes, ^[[?64;1;2c",
        "title, ^[]0;rm -rf^G",
        "colour, '^[]11;rgb:0/0/0^[\\'",
        "status, '^[P1$r0m^[\\'",
        "NUL, '^@'",
        "C1, '\u0085'"
    })
    void unknownKeysAndAnswersAreSwallowedWhole(String what, String sent) {
        assertEquals(List.of(Typed.text("a"), Typed.text("b")), feed("a" + keys(sent) + "b"), what);
    }

    @Test
    void sequenceInTwoPiecesIsOneKey() {
        for (String arrow : List.of("\u001B[A", "\u001BOA", "\u001B[1;2A")) {
            for (int cut = 1; cut < arrow.length(); cut++) {
                assertEquals(List.of(), feed(arrow.substring(0, cut)));
                assertTrue(keys.isOpen());
                assertEquals(List.of(UP), feed(arrow.substring(cut)));
            }
        }
    }

    @Test
    void loneEscapeIsAKeyOnceNothingFollows() {
        assertEquals(List.of(), feed("\u001B"));
        assertTrue(keys.isOpen());

        assertEquals(List.of(ESCAPE), keys.quiet());
        assertFalse(keys.isOpen());
        assertEquals(List.of(), keys.quiet());
    }

    @Test
    void halfASequenceIsDroppedOnceNothingFollows() {
        feed("\u001B[1;");

        assertEquals(List.of(), keys.quiet());
        assertEquals(List.of(Typed.text("a")), feed("a"));
    }

    @Test
    void escapeBeforeASequenceIsAKey() {
        assertEquals(List.of(ESCAPE, UP), feed("\u001B\u001B[A"));
    }

    @Test
    void keyAfterALoneCarriageReturnIsKept() {
        assertEquals(List.of(Typed.key(Key.ENTER), Typed.text("2")), feed("\r2"));
    }

    @Test
    void typedTextComesCellByCell() {
        assertEquals(texts("К", "é", "e\u0301", "👩\u200D🚀", "漢"), feed("Кée\u0301👩\u200D🚀漢"));
    }

    @Test
    void charactersCutInBytesComeWhole() {
        byte[] bytes = "Кé👩".getBytes(StandardCharsets.UTF_8);
        List<Typed> all = IntStream.range(0, bytes.length)
                .mapToObj(i -> keys.feed(ByteBuffer.wrap(bytes, i, 1)))
                .flatMap(List::stream)
                .toList();

        assertEquals(texts("К", "é", "👩"), all);
    }

    @Test
    void markTypedByItselfIsLeftToItsLetter() {
        assertEquals(texts("e"), feed("e"));
        assertEquals(texts("\u0301"), feed("\u0301"));
    }

    @Test
    void typedTextIsClean() {
        assertEquals(texts("a", "b"), feed("a\u202E\u200Bb"));
    }

    @Test
    void plainPasteKeepsItsLines() {
        assertEquals(
                List.of(Typed.text("a"), Typed.key(Key.ENTER), Typed.text("b")), feed("a\r\nb"));
    }

    @Test
    void bracketedPasteIsOneTextOnOneLine() {
        assertEquals(
                List.of(Typed.text("x"), Typed.text("13 January \u25CC\u0301\uFFFD[A"), UP),
                feed("x\u001B[200~13\rJanuary \u0301\u001B[A\n\u001B[201~\u001B[A"));
    }

    @Test
    void pasteMayComeInAnyPieces() {
        String paste = "\u001B[200~" + "Київ ".repeat(500) + "\u001B[201~a";
        byte[] bytes = paste.getBytes(StandardCharsets.UTF_8);
        for (int size : List.of(1, 5, 7, 4096)) {
            List<Typed> all = IntStream.range(0, bytes.length / size + 1)
                    .mapToObj(i -> keys.feed(ByteBuffer.wrap(
                            bytes, i * size, Math.min(size, bytes.length - i * size))))
                    .flatMap(List::stream)
                    .toList();

            String text = "Київ ".repeat(500).substring(0, Keys.PASTE_CODE_POINTS_MAX);
            assertEquals(texts(text.strip(), "a"), all, "by " + size);
        }
    }

    @Test
    void interruptEndsAPasteThatNeverEnds() {
        assertEquals(List.of(), feed("\u001B[200~abc"));
        assertEquals(List.of(Typed.text("abc"), Typed.key(Key.INTERRUPT)), feed("\u0003"));
    }

    @Test
    void endlessStringIsNotKeptForEver() {
        feed("\u001B]" + "x".repeat(5000));

        assertFalse(keys.isOpen());
    }

    @Test
    void noiseNeverBreaksIt() {
        for (int seed = 0; seed < 2000; seed++) {
            byte[] noise = new byte[40];
            new Random(seed).nextBytes(noise);
            noise[seed % noise.length] = Keyboard.ESCAPE;
            Keys any = new Keys();
            any.feed(ByteBuffer.wrap(noise));
            any.quiet();
            assertFalse(any.isOpen(), "seed " + seed);
        }
    }

    /** Reads {@code ^C} as the control character that it is. */
    private static String keys(String carets) {
        return Pattern.compile("\\^(.)")
                .matcher(carets)
                .replaceAll(found -> Matcher.quoteReplacement(
                        String.valueOf((char) (found.group(1).charAt(0) ^ 0x40))));
    }

    private List<Typed> feed(String text) {
        return keys.feed(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Typed> texts(String... texts) {
        return List.of(texts).stream().map(Typed::text).toList();
    }
}
