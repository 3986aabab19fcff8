package aide.exchange;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Texts that come again and again, kept once: a million answers are about the same few hundred
 * questions, and a text that is there already needs neither room nor a new hash.
 */
final class Recurring {

    private static final int SLOTS = 1 << 12;

    /** Any thread may read and write: a text does not change, and one that was lost is made again. */
    private final String[] slots = new String[SLOTS];

    Recurring() {
        Arrays.fill(slots, "");
    }

    /** The text of these bytes, each of which is a character of ASCII. */
    String of(byte[] bytes, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + bytes[i];
        }
        int slot = (hash ^ hash >>> 16) & (SLOTS - 1);
        String kept = slots[slot];
        if (kept.hashCode() == hash && isSame(kept, bytes, from, to)) {
            return kept;
        }
        String text = new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
        slots[slot] = text;
        return text;
    }

    private static boolean isSame(String kept, byte[] bytes, int from, int to) {
        int length = kept.length();
        boolean same = length == to - from;
        for (int i = 0; i < length && same; i++) {
            same = kept.charAt(i) == bytes[from + i];
        }
        return same;
    }
}
