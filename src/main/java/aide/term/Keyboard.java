package aide.term;

import aide.screen.Key;

/** What terminals send for which key; a key that is not here means nothing to us. */
final class Keyboard {

    static final char ESCAPE = '\u001B';
    static final char INTERRUPT = 'C' & 0x1F;

    private Keyboard() {}

    /** The key of one control character. */
    static Typed control(char control) {
        return switch (control) {
            case '\r', '\n' -> Typed.key(Key.ENTER);
            case '\t' -> Typed.key(Key.TAB);
            case '\b', '\u007F' -> Typed.key(Key.BACKSPACE);
            case INTERRUPT, '\\' & 0x1F -> Typed.key(Key.INTERRUPT);
            case 'A' & 0x1F -> Typed.key(Key.HOME);
            case 'D' & 0x1F -> Typed.key(Key.HANG_UP);
            case 'E' & 0x1F -> Typed.key(Key.END);
            case 'L' & 0x1F -> Typed.Wish.REPAINT;
            case 'U' & 0x1F -> Typed.key(Key.CLEAR);
            case 'W' & 0x1F -> Typed.key(Key.RUB_OUT_WORD);
            case 'Z' & 0x1F -> Typed.Wish.SUSPEND;
            default -> Typed.Wish.NOTHING;
        };
    }

    /** The key of a whole escape sequence; held modifiers make no difference. */
    static Typed sequence(String sequence) {
        boolean known = sequence.length() > 2 && "[O".indexOf(sequence.charAt(1)) >= 0;
        char last = sequence.charAt(sequence.length() - 1);
        if (!known || "[<=>?".indexOf(sequence.charAt(2)) >= 0) {
            return Typed.Wish.NOTHING;
        }
        return last == '~' ? numbered(number(sequence)) : lettered(sequence.charAt(1), last);
    }

    private static Typed lettered(char kind, char letter) {
        return switch (letter) {
            case 'A' -> Typed.key(Key.UP);
            case 'B' -> Typed.key(Key.DOWN);
            case 'C' -> Typed.key(Key.RIGHT);
            case 'D' -> Typed.key(Key.LEFT);
            case 'F' -> Typed.key(Key.END);
            case 'H' -> Typed.key(Key.HOME);
            case 'M' -> kind == 'O' ? Typed.key(Key.ENTER) : Typed.Wish.NOTHING;
            default -> Typed.Wish.NOTHING;
        };
    }

    private static Typed numbered(String number) {
        return switch (number) {
            case "1", "7" -> Typed.key(Key.HOME);
            case "3" -> Typed.key(Key.DELETE);
            case "4", "8" -> Typed.key(Key.END);
            case "5" -> Typed.key(Key.PAGE_UP);
            case "6" -> Typed.key(Key.PAGE_DOWN);
            default -> Typed.Wish.NOTHING;
        };
    }

    /** The first of the parameters. */
    private static String number(String sequence) {
        int end = sequence.indexOf(';');
        return sequence.substring(2, end < 0 ? sequence.length() - 1 : end);
    }
}
