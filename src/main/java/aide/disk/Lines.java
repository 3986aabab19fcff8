package aide.disk;

import aide.exchange.EventJson;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Cuts what is read into lines, in bounded memory: of a line that is too long nothing is kept. */
final class Lines {

    /** Whoever gets the lines, each without its line end. */
    interface Sink {

        void line(long number, byte[] bytes, int from, int to);

        void tooLong(long number);
    }

    private static final int BUFFER_BYTES = EventJson.LINE_BYTES_MAX + (8 << 10);
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final byte[] buffer = new byte[BUFFER_BYTES];
    private final Extent extent;
    private final Sink sink;
    private long number;
    private int from;
    private int to;
    private boolean skipping;

    /** Reads on behind this extent, which grows by what is read. */
    Lines(Extent extent, Sink sink) {
        this.extent = extent;
        this.sink = sink;
        this.number = extent.lines();
    }

    /** To the end; a last line without an end is a line, too. */
    void read(InputStream in) throws IOException {
        boolean more = true;
        while (more) {
            more = readOn(in);
        }
    }

    /** As much as comes at once; false at the end, to which nothing comes any more. */
    boolean readOn(InputStream in) throws IOException {
        int read = in.read(buffer, to, buffer.length - to);
        if (read >= 0) {
            extent.sum(buffer, to, to + read);
            take(to + read);
        } else if (to > from || skipping) {
            line(to);
        }
        return read >= 0;
    }

    private void take(int newTo) {
        for (int i = lineEnd(to, newTo); i < newTo; i = lineEnd(from, newTo)) {
            extent.endLine();
            end(i);
            from = i + 1;
        }
        to = newTo;
        makeRoom();
    }

    /** Where the next line ends, at most there. */
    private int lineEnd(int begin, int stop) {
        byte[] bytes = buffer;
        int i = begin;
        while (i < stop && bytes[i] != '\n') {
            i++;
        }
        return i;
    }

    /** Of empty lines there may be hundreds of millions. */
    private void end(int at) {
        if (at == from && !skipping) {
            number++;
        } else {
            line(at);
        }
    }

    /** What has no end yet moves to the front; too much of it is dropped. */
    private void makeRoom() {
        if (to - from > EventJson.LINE_BYTES_MAX + BYTE_ORDER_MARK.length + 1) {
            skipping = true;
            from = to;
        }
        System.arraycopy(buffer, from, buffer, 0, to - from);
        to -= from;
        from = 0;
    }

    private void line(int end) {
        number++;
        int begin = number == 1 && hasByteOrderMark(end) ? from + BYTE_ORDER_MARK.length : from;
        int stop = end > begin && buffer[end - 1] == '\r' ? end - 1 : end;
        if (skipping || stop - begin > EventJson.LINE_BYTES_MAX) {
            sink.tooLong(number);
        } else if (stop > begin) {
            sink.line(number, buffer, begin, stop);
        }
        skipping = false;
    }

    /** Editors of some systems put it there. */
    private boolean hasByteOrderMark(int end) {
        int behind = from + BYTE_ORDER_MARK.length;
        return end >= behind
                && Arrays.equals(buffer, from, behind, BYTE_ORDER_MARK, 0, BYTE_ORDER_MARK.length);
    }
}
