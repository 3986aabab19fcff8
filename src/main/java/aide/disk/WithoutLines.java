package aide.disk;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.BitSet;

/** Copies a file byte for byte, but for some of its lines. */
final class WithoutLines {

    private static final int BUFFER_BYTES = 64 << 10;

    private final BitSet left;
    private final OutputStream out;
    private int number = 1;
    private byte last = '\n';

    /**
     * A copy that begins here.
     *
     * @param left the numbers of the lines that are left out, counted from 1
     */
    WithoutLines(BitSet left, OutputStream out) {
        this.left = left;
        this.out = out;
    }

    /** Copies to the end, where the last line gets the line end that it may lack. */
    void copy(InputStream in) throws IOException {
        byte[] buffer = new byte[BUFFER_BYTES];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            copy(buffer, read);
        }
        if (last != '\n' && !left.get(number)) {
            out.write('\n');
        }
    }

    private void copy(byte[] buffer, int to) throws IOException {
        int from = 0;
        for (int i = 0; i < to; i++) {
            if (buffer[i] == '\n') {
                part(buffer, from, i + 1);
                number++;
                from = i + 1;
            }
        }
        part(buffer, from, to);
        last = to > 0 ? buffer[to - 1] : last;
    }

    private void part(byte[] buffer, int from, int to) throws IOException {
        if (!left.get(number)) {
            out.write(buffer, from, to - from);
        }
    }
}
