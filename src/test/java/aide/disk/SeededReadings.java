package aide.disk;

import aide.exchange.Seal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;

/** Bugs in how a journal is read. */
final class SeededReadings {

    /** Those that a damaged file must bring to light. */
    static final List<Subject> ALL = List.of(
            Subject.onDisk("checksums not checked", SeededReadings::sealsNotChecked),
            Subject.onDisk("reading ends at damage", SeededReadings::readingEndsAtDamage),
            Subject.onDisk("damage passed over in silence", SeededReadings::damagePassedOver));

    private SeededReadings() {}

    static Folder sealsNotChecked(Folder disk) {
        return reading(disk, SeededReadings::sealedAnew);
    }

    private static Folder readingEndsAtDamage(Folder disk) {
        return reading(disk, bytes -> sound(bytes, true));
    }

    private static Folder damagePassedOver(Folder disk) {
        return reading(disk, bytes -> sound(bytes, false));
    }

    private static Folder reading(Folder disk, UnaryOperator<byte[]> bug) {
        return new ThroughFolder(disk) {
            @Override
            public InputStream read(String name) throws IOException {
                byte[] bytes = super.read(name).readAllBytes();
                return new ByteArrayInputStream(
                        name.endsWith(SegmentNames.END) ? bug.apply(bytes) : bytes);
            }
        };
    }

    private static byte[] sealedAnew(byte[] bytes) {
        byte[] lines = bytes.clone();
        int from = 0;
        for (int i = 0; i < lines.length; i++) {
            if (lines[i] == '\n') {
                sealAnew(lines, from, i);
                from = i + 1;
            }
        }
        return lines;
    }

    private static void sealAnew(byte[] bytes, int from, int to) {
        int body = Seal.LINE.bodyEnd(to);
        if (body > from) {
            byte[] crc = Seal.crc(bytes, from, body).getBytes(StandardCharsets.US_ASCII);
            System.arraycopy(crc, 0, bytes, to - 2 - crc.length, crc.length);
        }
    }

    private static byte[] sound(byte[] bytes, boolean toDamageOnly) {
        ByteArrayOutputStream sound = new ByteArrayOutputStream();
        int from = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                if (i == from || Seal.LINE.holds(bytes, from, i)) {
                    sound.write(bytes, from, i + 1 - from);
                } else if (toDamageOnly) {
                    break;
                }
                from = i + 1;
            }
        }
        return sound.toByteArray();
    }
}
