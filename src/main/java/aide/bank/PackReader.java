package aide.bank;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what {@link PackWriter} has written. */
final class PackReader {

    /** The first day of the year 0, in days before 1970. */
    static final long DAY_ZERO = -719_528;

    private final byte[] bytes;
    private int at;

    PackReader(byte[] bytes) {
        this.bytes = bytes;
    }

    int count() {
        int count = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = bytes[at++];
            count |= (next & 0x7F) << shift;
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
        return Double.parseDouble(text());
    }

    List<String> texts() {
        int count = count();
        List<String> texts = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            texts.add(text());
        }
        return texts;
    }

    /** A list of one text or none. */
    Optional<String> textOrNone() {
        return count() == 0 ? Optional.empty() : Optional.of(text());
    }
}
