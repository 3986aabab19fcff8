package aide.disk;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** What is read of a stranger's file, up to a bound: a packed one may be far longer than it looks. */
final class Bounded extends FilterInputStream {

    private final long bytesMax;
    private long left;

    Bounded(InputStream in, long bytesMax) {
        super(in);
        this.bytesMax = bytesMax;
        this.left = bytesMax;
    }

    @Override
    public int read() throws IOException {
        return count(super.read(), 1);
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int read = super.read(bytes, from, length);
        return count(read, read);
    }

    private int count(int read, int bytes) throws IOException {
        left -= read < 0 ? 0 : bytes;
        if (left < 0) {
            throw new IOException("has over %d bytes".formatted(bytesMax));
        }
        return read;
    }
}
