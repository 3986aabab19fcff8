package aide.bank;

import static aide.base.Check.require;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/**
 * Bytes that {@link PackReader} reads: counts of seven bits a byte, the least first, and texts
 * behind their doubled length, whose last bit tells the encoding.
 */
final class PackWriter {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    byte[] bytes() {
        return bytes.toByteArray();
    }

    /** A number from 0 to 2^31 - 1. */
    PackWriter count(long count) {
        require(count >= 0 && count <= Integer.MAX_VALUE, "%d cannot be packed", count);
        long rest = count;
        for (; rest > 0x7F; rest >>= 7) {
            bytes.write((int) ((rest & 0x7F) | 0x80));
        }
        bytes.write((int) rest);
        return this;
    }

    /** By its place: who packs and who unpacks are always of one build. */
    @SuppressWarnings("EnumOrdinal")
    PackWriter constant(Enum<?> constant) {
        return count(constant.ordinal());
    }

    /** Latin-1 where that has all its letters: it is copied at once, UTF-8 letter by letter. */
    PackWriter text(String text) {
        boolean latin = StandardCharsets.ISO_8859_1.newEncoder().canEncode(text);
        Charset charset = latin ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
        byte[] encoded = text.getBytes(charset);
        count(encoded.length * 2L + (latin ? 0 : 1));
        bytes.writeBytes(encoded);
        return this;
    }

    /** From the year 0 on. */
    PackWriter day(LocalDate day) {
        return count(day.toEpochDay() - PackReader.DAY_ZERO);
    }

    /** The bits, for a cold JVM takes its time to read digits. */
    PackWriter real(double number) {
        long bits = Double.doubleToLongBits(number);
        for (int shift = Long.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
            bytes.write((int) (bits >> shift));
        }
        return this;
    }

    <T> PackWriter list(List<T> list, Consumer<T> item) {
        count(list.size());
        list.forEach(item);
        return this;
    }
}
