package aide.disk;

import java.io.IOException;
import java.io.InputStream;
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
    }

    private static final int BUFFER_BYTES = 64 << 10;

    private final CRC32C crc = new CRC32C();
    private long bytes;
    private long lines;
    private byte last = '\n';

    /** Adds all that there is to read. */
    void addAll(InputStream in) throws IOException {
        byte[] buffer = new byte[BUFFER_BYTES];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            add(buffer, 0, read);
        }
    }

    void add(byte[] more, int from, int to) {
        sum(more, from, to);
        for (int i = from; i < to; i++) {
            lines += more[i] == '\n' ? 1 : 0;
        }
    }

    /** Adds what need not be counted: its lines are known otherwise, or are told by {@link #endLine}. */
    void sum(byte[] more, int from, int to) {
        if (from < to) {
            crc.update(more, from, to - from);
            bytes += to - from;
            last = more[to - 1];
        }
    }

    /** Counts the end of one line of what was summed. */
    void endLine() {
        lines++;
    }

    /** Whether what was summed is what was known; if so, the lines are known, too. */
    boolean proves(Size known) {
        boolean same = bytes == known.bytes && crc().equals(known.crc);
        lines = same ? known.lines : lines;
        return same;
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
        return new Size(bytes, lines, crc());
    }

    private String crc() {
        return HexFormat.of().toHexDigits(crc.getValue(), 8);
    }
}
