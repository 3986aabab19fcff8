package aide.disk;

import java.util.HexFormat;
import java.util.zip.CRC32C;

/** How much of a file has been read or written, and its checksum; it only ever grows. */
final class Extent {

    /**
     * An extent to be remembered.
     *
     * @param crc the CRC32C of the bytes, as it stands in JSON
     */
    record Size(long bytes, long lines, String crc) {

        static final Size NONE = new Extent().size();

        /** By hand: what a record brings along is made at its first use, in the way of a start. */
        boolean is(Size other) {
            return bytes == other.bytes && lines == other.lines && crc.equals(other.crc);
        }
    }

    private final CRC32C crc = new CRC32C();
    private long bytes;
    private long lines;
    private byte last = '\n';

    void add(byte[] more, int from, int to) {
        if (from < to) {
            crc.update(more, from, to - from);
            bytes += to - from;
            last = more[to - 1];
            for (int i = from; i < to; i++) {
                lines += more[i] == '\n' ? 1 : 0;
            }
        }
    }

    long bytes() {
        return bytes;
    }

    long lines() {
        return lines;
    }

    /** Whether another line may follow as it is. */
    boolean endsWithLine() {
        return last == '\n';
    }

    Size size() {
        return new Size(bytes, lines, HexFormat.of().toHexDigits(crc.getValue(), 8));
    }
}
