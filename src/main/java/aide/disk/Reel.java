package aide.disk;

import aide.base.Problem;
import aide.study.Event;
import aide.study.Mark;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

/** A journal file of which only as much is in memory as was read at once. */
final class Reel implements Closeable {

    private final InputStream in;
    private final Extent extent = new Extent();
    private final JournalFile file;
    private final Lines lines;
    private final Deque<Event> ready = new ArrayDeque<>();
    private Mark last = Mark.BEGINNING;
    private boolean inOrder = true;
    private boolean atEnd;

    /** A file from its beginning; what is not understood is told. */
    Reel(String name, InputStream in, Consumer<Problem> problems) {
        this.in = in;
        this.file = new JournalFile(name, this::add, problems);
        this.lines = new Lines(extent, file);
    }

    private void add(Event event) {
        Mark mark = Mark.of(event);
        inOrder &= mark.compareTo(last) > 0;
        last = mark;
        ready.add(event);
    }

    /** Whether there is another event, which is read now if it has to be. */
    boolean hasNext() throws IOException {
        while (ready.isEmpty() && !atEnd) {
            atEnd = !lines.readOn(in);
            if (atEnd) {
                file.end();
            }
        }
        return !ready.isEmpty();
    }

    /** The next event, which stays the next. */
    Event peek() {
        return ready.element();
    }

    Event next() {
        return ready.remove();
    }

    /** Whether each event so far has come behind the one before it, as clocks go. */
    boolean isInOrder() {
        return inOrder;
    }

    /** How much has been read. */
    Extent extent() {
        return extent;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
