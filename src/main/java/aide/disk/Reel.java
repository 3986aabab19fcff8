package aide.disk;

import aide.base.Problem;
import aide.disk.Stretch.Correction;
import aide.study.Event;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;

/**
 * A journal file of which only three stretches are in memory: one that is told, the next, so that its
 * corrections are known by then, and of a long file a third, which another processor reads meanwhile:
 * reading a line takes about as long as adding it up.
 */
final class Reel implements Closeable {

    private static final Stretch NOTHING = new Stretch(new ArrayDeque<>(), List.of(), true, false);

    private final InputStream in;
    private final StretchReader reader;
    private final Consumer<Correction> foreseer;
    private Stretch stretch = NOTHING;
    private Stretch next = NOTHING;
    private Optional<CompletableFuture<Stretch>> ahead = Optional.empty();

    /**
     * A file from its beginning.
     *
     * @param problems told of what is not understood
     * @param foreseer told of each correction before the stretch ahead of its own is told
     */
    Reel(String name, InputStream in, Consumer<Problem> problems, Consumer<Correction> foreseer) {
        this.in = in;
        this.reader = new StretchReader(name, in, problems);
        this.foreseer = foreseer;
    }

    /** Whether there is another event, which is waited for if it has to be. */
    boolean hasNext() throws IOException {
        while (stretch.events().isEmpty() && !stretch.isLast()) {
            turn();
        }
        return !stretch.events().isEmpty();
    }

    private void turn() throws IOException {
        stretch = next;
        if (!stretch.isLast()) {
            next = ahead.isPresent() ? waited(ahead.get()) : reader.next();
            next.corrections().forEach(foreseer);
            ahead = next.isLast()
                    ? Optional.empty()
                    : Optional.of(CompletableFuture.supplyAsync(this::read));
        }
    }

    private Stretch read() {
        try {
            return reader.next();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stretch waited(CompletableFuture<Stretch> ahead) throws IOException {
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
        return stretch.events().element();
    }

    Event next() {
        return stretch.events().remove();
    }

    /** Whether the events so far, and maybe some that are still to come, are in the order of time. */
    boolean isInOrder() {
        return next.inOrder();
    }

    /** How much has been read, once there is no next. */
    Extent extent() {
        return reader.extent();
    }

    /** Not while somebody reads. */
    @Override
    public void close() throws IOException {
        ahead.ifPresent(reading -> reading.handle((any, failed) -> true).join());
        in.close();
    }
}
