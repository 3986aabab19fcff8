package aide.disk;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;

/** The journal file that is written to; after a failure it cannot undo, it is left alone. */
final class Segment implements Closeable {

    private final Folder.Tail tail;
    private final Extent extent;
    private boolean sound = true;
    private boolean untouched = true;

    private Segment(Folder.Tail tail, Extent extent) {
        this.tail = tail;
        this.extent = extent;
    }

    /**
     * Opens a file of which so much is known. The folder is forced to the disk each time: the run
     * that made the file may have ended just before it could do so.
     */
    static Segment open(Folder folder, String name, Extent extent) throws IOException {
        Folder.Tail tail = folder.tail(name);
        try {
            folder.sync();
            Segment segment = new Segment(tail, extent);
            segment.sound = tail.size() == extent.bytes();
            return segment;
        } catch (IOException e) {
            tail.close();
            throw e;
        }
    }

    /** Whether the file holds what is known of it, and nothing else. */
    boolean isSound() {
        return sound;
    }

    /** Returns when the lines are on the disk; if it throws, they may be there or not. */
    void append(byte[] lines) throws IOException {
        byte[] block = untouched && extent.bytes() > 0 ? behindLineEnd(lines) : lines;
        write(block);
        force();
        extent.add(block, 0, block.length);
        untouched = false;
    }

    @Override
    public void close() throws IOException {
        tail.close();
    }

    /**
     * A torn last line stays as it is, and stays alone. So does a line that seems whole: the run that
     * wrote it may have failed to force it and then ended, and with the next power cut its end is gone.
     */
    private static byte[] behindLineEnd(byte[] lines) {
        return ByteBuffer.allocate(lines.length + 1).put((byte) '\n').put(lines).array();
    }

    private void write(byte[] block) throws IOException {
        try {
            for (ByteBuffer rest = ByteBuffer.wrap(block); rest.hasRemaining(); ) {
                if (tail.write(rest) <= 0) {
                    throw new IOException("the disk takes no more");
                }
            }
        } catch (IOException e) {
            cutBack(e);
            throw e;
        }
    }

    private void cutBack(IOException cause) {
        try {
            tail.truncate(extent.bytes());
        } catch (IOException e) {
            sound = false;
            cause.addSuppressed(e);
        }
    }

    /**
     * Never tried again: after a failure the system forgets what it could not write, and the next
     * call would succeed although nothing was saved.
     */
    private void force() throws IOException {
        try {
            tail.force();
        } catch (IOException e) {
            sound = false;
            throw e;
        }
    }
}
