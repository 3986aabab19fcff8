package aide.disk;

import aide.disk.Folder.Tail;
import aide.disk.ThroughFolder.ThroughTail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Bugs in how lines are written to the end of a file. */
final class SeededTails {

    private static final int BUFFER_BYTES = 4 << 10;

    private SeededTails() {}

    static Tail neverForced(Tail tail) {
        return new ThroughTail(tail) {
            @Override
            public void force() {}
        };
    }

    static Tail forcedAgainAfterAFailure(Tail tail) {
        return new ThroughTail(tail) {
            @Override
            public void force() throws IOException {
                try {
                    super.force();
                } catch (IOException e) {
                    super.force();
                }
            }
        };
    }

    static Tail failureToForceIgnored(Tail tail) {
        return new ThroughTail(tail) {
            @Override
            public void force() {
                try {
                    super.force();
                } catch (IOException e) {
                    // the bug
                }
            }
        };
    }

    static Tail shortWriteTakenAsWhole(Tail tail) {
        return new ThroughTail(tail) {
            @Override
            public int write(ByteBuffer bytes) throws IOException {
                int all = bytes.remaining();
                super.write(bytes);
                bytes.position(bytes.limit());
                return all;
            }
        };
    }

    static Tail neverCutBack(Tail tail) {
        return new ThroughTail(tail) {
            @Override
            public void truncate(long bytes) {}
        };
    }

    static Tail tornLineGluedToTheNext(Tail tail) {
        return new ThroughTail(tail) {
            @Override
            public int write(ByteBuffer bytes) throws IOException {
                boolean behindTorn = bytes.get(bytes.position()) == '\n';
                bytes.position(bytes.position() + (behindTorn ? 1 : 0));
                return super.write(bytes) + (behindTorn ? 1 : 0);
            }
        };
    }

    /** As a buffered stream does, it writes when the buffer is full or the file is closed. */
    static Tail buffered(Tail tail) {
        return new ThroughTail(tail) {
            private final ByteArrayOutputStream buffer = new ByteArrayOutputStream();

            @Override
            public long size() throws IOException {
                return super.size() + buffer.size();
            }

            @Override
            public int write(ByteBuffer bytes) throws IOException {
                byte[] more = new byte[bytes.remaining()];
                bytes.get(more);
                buffer.writeBytes(more);
                if (buffer.size() > BUFFER_BYTES) {
                    flush();
                }
                return more.length;
            }

            @Override
            public void close() throws IOException {
                flush();
                super.force();
                super.close();
            }

            private void flush() throws IOException {
                for (ByteBuffer all = ByteBuffer.wrap(buffer.toByteArray()); all.hasRemaining(); ) {
                    super.write(all);
                }
                buffer.reset();
            }
        };
    }
}
