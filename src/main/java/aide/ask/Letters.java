package aide.ask;

import java.util.List;

/**
 * Which letters words have, one bit each: tells most names apart without counting slips. One slip
 * changes at most two bits.
 */
record Letters(List<Word> words, Word whole) {

    private static final int SLIPS_MAX = 2;

    private record Word(long bits, int length) {

        static Word of(String word) {
            long bits = 0;
            for (int i = 0; i < word.length(); i++) {
                bits |= 1L << word.charAt(i); // shifts by the letter modulo 64
            }
            return new Word(bits, word.length());
        }

        boolean near(Word other) {
            return Math.abs(length - other.length) <= SLIPS_MAX
                    && Long.bitCount(bits ^ other.bits) <= 2 * SLIPS_MAX;
        }
    }

    static Letters of(List<String> words) {
        return new Letters(words.stream().map(Word::of).toList(), Word.of(String.join("", words)));
    }

    /** False only if no word of these is near a typed one, nor all together near all. */
    boolean mayBe(Letters typed) {
        if (whole.near(typed.whole)) {
            return true;
        }
        for (Word word : words) {
            for (Word other : typed.words) {
                if (word.near(other)) {
                    return true;
                }
            }
        }
        return false;
    }
}
