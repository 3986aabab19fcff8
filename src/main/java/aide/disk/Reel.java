package aide.disk;

import aide.base.Problem;
import aide.study.Event;
import aide.study.Mark;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;

/**
 * A journal file of which only two parts are in memory. Of a long one the next part is read by another
 * processor while this one is told: reading a line takes about as long as adding it up.
 */
final class Reel implements Closeable {

    /** How often is read for one part, about half a megabyte; few journals are longer. */
    private static final int PART_READS = 8;

    /**
     * What was read together.
     *
     * @param inOrder whether each event has come behind the one before it, as clocks go
     */
    private record Part(Deque<Event> events, boolean inOrder, boolean isLast) {}

    private final InputStream in;
    private final Extent extent = new Extent();
    private final JournalFile file;
    private final Lines lines;
    private Deque<Event> read = new ArrayDeque<>();
    private Mark last = Mark.BEGINNING;
    private boolean ascending = true;
    private Part part = new Part(new ArrayDeque<>(), true, false);
    private Optional<CompletableFuture<Part>> ahead = Optional.empty();

    /** A file from its beginning; what is not understood is told. */
    Reel(String name, InputStream in, Consumer<Problem> problems) {
        this.in = in;
        this.file = new JournalFile(name, this::add, problems);
        this.lines = new Lines(extent, file);
    }

    private void add(Event event) {
        Mark mark = Mark.of(event);
        ascending &= mark.compareTo(last) > 0;
        last = mark;
        read.add(event);
    }

    /** Whether there is another event, which is waited for if it has to be. */
    boolean hasNext() throws IOException {
        while (part.events.isEmpty() && !part.isLast) {
            part = ahead.isPresent() ? waited(ahead.get()) : part();
            ahead = part.isLast
                    ? Optional.empty()
                    : Optional.of(CompletableFuture.supplyAsync(this::partAhead));
        }
        return !part.events.isEmpty();
    }

    private Part part() throws IOException {
        boolean more = true;
        for (int i = 0; i < PART_READS && more; i++) {
            more = lines.readOn(in);
        }
        if (!more) {
            file.end();
        }
        Deque<Event> events = read;
        read = new ArrayDeque<>();
        return new Part(events, ascending, !more);
    }

    private Part partAhead() {
        try {
            return part();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Part waited(CompletableFuture<Part> ahead) throws IOException {
        try {
            return ahead.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof UncheckedIOException failed) {
                throw failed.getCause();
            }
            throw e;
        }
    }

    /** The next event, which stays the next. */
    Event peek() {
        return part.events.element();
    }

    Event next() {
        return part.events.remove();
    }

    /** Whether the events so far, and maybe some that are still to come, are in the order of time. */
    boolean isInOrder() {
        return part.inOrder;
    }

    /** How much has been read, once there is no next. */
    Extent extent() {
        return extent;
    }

    /** Not while somebody reads. */
    @Override
    public void close() throws IOException {
        ahead.ifPresent(reading -> reading.handle((any, failed) -> true).join());
        in.close();
    }
}
