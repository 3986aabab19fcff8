package aide.term;

import aide.screen.Key;
import aide.text.Cell;
import aide.text.Cells;
import aide.text.Clean;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns the bytes of a keyboard into what they mean; they may come cut anywhere.
 *
 * <p>It never waits. Whoever feeds it asks {@link #isOpen} and, when nothing more has come for a
 * while, calls {@link #quiet}: only silence tells the Esc key from the beginning of a sequence.
 */
final class Keys {

    /** Longer than any answer; what is pasted beyond it is dropped. */
    static final int PASTE_CODE_POINTS_MAX = 2000;

    private static final String PASTE_BEGINS = "\u001B[200~";
    private static final String PASTE_ENDS = "\u001B[201~";

    /** A code point cut in two by the limit of a read is at most so long. */
    private static final int CUT_BYTES_MAX = 4;

    private final CharsetDecoder utf8 = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);

    private byte[] cut = new byte[0];
    private final StringBuilder waiting = new StringBuilder();
    private final List<Typed> typed = new ArrayList<>();
    private boolean pasting;

    /** What these bytes, after those before them, mean. */
    List<Typed> feed(ByteBuffer bytes) {
        decode(bytes);
        boolean more = true;
        while (more && waiting.length() > 0) {
            more = pasting ? paste() : waiting.charAt(0) == Keyboard.ESCAPE ? sequence() : plain();
        }
        return taken();
    }

    /** Whether a sequence has begun whose rest may be on its way. */
    boolean isOpen() {
        return !pasting && waiting.length() > 0;
    }

    /** Nothing more has come: a lone escape was the key of that name, half a sequence was noise. */
    List<Typed> quiet() {
        if (isOpen()) {
            say(waiting.length() == 1 ? Typed.key(Key.ESCAPE) : Typed.Wish.NOTHING);
            waiting.setLength(0);
        }
        return taken();
    }

    private void decode(ByteBuffer bytes) {
        ByteBuffer all = ByteBuffer.allocate(cut.length + bytes.remaining());
        all.put(cut).put(bytes).flip();
        CharBuffer chars = CharBuffer.allocate(all.remaining() + CUT_BYTES_MAX);
        utf8.decode(all, chars, false);
        cut = new byte[all.remaining()];
        all.get(cut);
        waiting.append(chars.flip());
    }

    private boolean sequence() {
        int end = Sequence.end(waiting, 0);
        if (end == Sequence.OPEN) {
            return false;
        }
        String sequence = take(end);
        pasting = sequence.equals(PASTE_BEGINS);
        say(sequence.length() == 1 ? Typed.key(Key.ESCAPE) : Keyboard.sequence(sequence));
        return true;
    }

    private boolean plain() {
        int end = 0;
        while (end < waiting.length() && !Character.isISOControl(waiting.charAt(end))) {
            end++;
        }
        if (end > 0) {
            text(take(end));
        } else {
            control(take(1).charAt(0));
        }
        return true;
    }

    /** A line break of two characters is still one press of Enter. */
    private void control(char control) {
        if (control == '\r' && waiting.length() > 0 && waiting.charAt(0) == '\n') {
            take(1);
        }
        say(Keyboard.control(control));
    }

    private void text(String text) {
        for (Cell cell : Cells.of(clean(text))) {
            say(Typed.text(cell.text()));
        }
    }

    /** All of it is one text, line breaks are spaces; ^C ends a paste whose end never comes. */
    private boolean paste() {
        int end = waiting.indexOf(PASTE_ENDS);
        int interrupt = waiting.indexOf(String.valueOf(Keyboard.INTERRUPT));
        if (end < 0 && interrupt < 0) {
            dropExcess();
            return false;
        }
        pasting = false;
        String text = clean(take(end < 0 ? interrupt : end)).strip();
        if (!text.isEmpty()) {
            say(Typed.text(text));
        }
        return true;
    }

    /** The last chars are kept: they may be the beginning of the end. */
    private void dropExcess() {
        int excess = waiting.length() - PASTE_ENDS.length() - 2 * PASTE_CODE_POINTS_MAX;
        if (excess > 0) {
            waiting.delete(2 * PASTE_CODE_POINTS_MAX, 2 * PASTE_CODE_POINTS_MAX + excess);
        }
    }

    /** A mark at the beginning belongs to what was typed before, which only the screen knows. */
    private static String clean(String text) {
        return Clean.line("x" + text, 1 + PASTE_CODE_POINTS_MAX).substring(1);
    }

    private String take(int end) {
        String head = waiting.substring(0, end);
        waiting.delete(0, end);
        return head;
    }

    private void say(Typed one) {
        if (one != Typed.Wish.NOTHING) {
            typed.add(one);
        }
    }

    private List<Typed> taken() {
        List<Typed> all = List.copyOf(typed);
        typed.clear();
        return all;
    }
}
