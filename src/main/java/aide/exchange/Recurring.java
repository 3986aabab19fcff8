package aide.exchange;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Function;

/**
 * What comes again and again, made once: a million answers are about the same few hundred questions,
 * given on a few hundred days, and what is there already needs neither room nor work.
 *
 * @param <T> what is made of bytes, and never changes
 */
final class Recurring<T> {

    private static final int SLOTS = 1 << 12;

    /** Of so many bytes of a text the place is made, or a few more. */
    private static final int SAMPLES = 8;

    private static final class Slot<T> {

        private final byte[] bytes;
        private final T made;

        Slot(byte[] bytes, T made) {
            this.bytes = bytes;
            this.made = made;
        }
    }

    /** Any thread may read and write: a slot does not change, and what was lost is made again. */
    private final Slot<T>[] slots;

    private final Function<byte[], T> make;

    /** @param ofNothing what no bytes make */
    @SuppressWarnings("unchecked")
    Recurring(T ofNothing, Function<byte[], T> make) {
        this.slots = (Slot<T>[]) new Slot<?>[SLOTS];
        this.make = make;
        Arrays.fill(slots, new Slot<>(new byte[0], ofNothing));
    }

    /** Texts of bytes each of which is a character of ASCII. */
    static Recurring<String> texts() {
        return new Recurring<>("", new Ascii());
    }

    private record Ascii() implements Function<byte[], String> {

        @Override
        public String apply(byte[] bytes) {
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
    }

    /** What these bytes make; whatever the making throws. */
    T of(byte[] bytes, int from, int to) {
        int place = place(bytes, from, to);
        Slot<T> slot = slots[place];
        if (!Arrays.equals(slot.bytes, 0, slot.bytes.length, bytes, from, to)) {
            byte[] own = Arrays.copyOfRange(bytes, from, to);
            slot = new Slot<>(own, make.apply(own));
            slots[place] = slot;
        }
        return slot.made;
    }

    private static int place(byte[] bytes, int from, int to) {
        int step = 1 + (to - from) / SAMPLES;
        int hash = to - from;
        for (int i = to - 1; i >= from; i -= step) {
            hash = 31 * hash + bytes[i];
        }
        return (hash ^ hash >>> 12) & (SLOTS - 1);
    }
}
