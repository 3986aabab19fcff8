package aide.disk;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;

/** Writes all that it is given at the end of a file, which it leaves open. */
final class TailStream extends OutputStream {

    private final Folder.Tail tail;

    TailStream(Folder.Tail tail) {
        this.tail = tail;
    }

    @Override
    public void write(int single) throws IOException {
        write(new byte[] {(byte) single}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        for (ByteBuffer left = ByteBuffer.wrap(bytes, from, length); left.hasRemaining(); ) {
            if (tail.write(left) <= 0) {
                throw new IOException("the disk takes no more");
            }
        }
    }
}
