package aide.bank;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads what {@link PackWriter} has written. */
final class PackReader {

    /** The first day of the year 0, in days before 1970. */
    static final long DAY_ZERO = -719_528;

    private static final int LOW = 0x7F;

    private final byte[] bytes;
    private int at;

    PackReader(byte[] bytes) {
        this.bytes = bytes;
    }

    int count() {
        int first = bytes[at++];
        return first >= 0 ? first : longCount(first & LOW);
    }

    private int longCount(int first) {
        int count = first;
        for (int shift = 7; ; shift += 7) {
            byte next = bytes[at++];
            count |= (next & LOW) << shift;
            if (next >= 0) {
                return count;
            }
        }
    }

    String text() {
        int head = count();
        int from = at;
        at += head >> 1;
        return new String(
                bytes,
                from,
                head >> 1,
                (head & 1) == 0 ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
    }

    LocalDate day() {
        return LocalDate.ofEpochDay(DAY_ZERO + count());
    }

    double real() {
        long bits = 0;
        for (int i = 0; i < Double.BYTES; i++) {
            bits = bits << Byte.SIZE | (bytes[at++] & 0xFF);
        }
        return Double.longBitsToDouble(bits);
    }

    /** Unmodifiable, so that whoever copies it takes it as it is. */
    List<String> texts() {
        String[] texts = new String[count()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = text();
        }
        return List.of(texts);
    }

    /** A list of one text or none. */
    Optional<String> textOrNone() {
        return count() == 0 ? Optional.empty() : Optional.of(text());
    }
}
