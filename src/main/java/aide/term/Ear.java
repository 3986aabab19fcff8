package aide.term;

import aide.base.Meanwhile;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/** Collects what happens, from the keyboard and from the system, into one queue. */
final class Ear {

    private static final int CHUNK_BYTES = 4096;

    /** A flood waits in the terminal, not in our memory. */
    private static final int HAPPENINGS_MAX = 64;

    private final BlockingQueue<Happening> queue = new ArrayBlockingQueue<>(HAPPENINGS_MAX);

    /** Starts to listen to the keyboard, until its end. */
    void listen(InputStream in) {
        Meanwhile.run(() -> read(in), "keyboard");
    }

    /**
     * Starts to listen to the system. The window may have been resized before anybody listened,
     * which is why this begins with a look at it.
     */
    void listenToSystem() {
        Meanwhile.run(
                () -> {
                    Signals.on("WINCH", () -> put(Happening.Sign.RESIZED));
                    Signals.on("CONT", () -> put(Happening.Sign.CONTINUED));
                    put(Happening.Sign.RESIZED);
                },
                "signals");
    }

    private void read(InputStream in) {
        byte[] chunk = new byte[CHUNK_BYTES];
        try {
            for (int count = in.read(chunk); count >= 0; count = in.read(chunk)) {
                put(new Happening.Input(ByteBuffer.wrap(Arrays.copyOf(chunk, count))));
            }
        } catch (IOException e) {
            // A terminal that hangs up answers with an error instead of an end.
        }
        put(Happening.Sign.END);
    }

    private void put(Happening happening) {
        unshaken(() -> {
            queue.put(happening);
            return happening;
        });
    }

    /** Waits for what happens next. */
    Happening next() {
        return unshaken(queue::take);
    }

    /** Waits no longer than this. */
    Happening next(int millis) {
        return unshaken(() -> orSilence(queue.poll(millis, TimeUnit.MILLISECONDS)));
    }

    /** Does not wait. */
    Happening nextAtOnce() {
        return orSilence(queue.poll());
    }

    private static Happening orSilence(@Nullable Happening happening) {
        return happening == null ? Happening.Sign.SILENCE : happening;
    }

    private interface Wait {
        Happening happening() throws InterruptedException;
    }

    /** An interrupt is nobody's wish here, and it would close the journal under our feet. */
    private static Happening unshaken(Wait wait) {
        while (true) {
            try {
                return wait.happening();
            } catch (InterruptedException e) {
                // The flag is down again: wait on.
            }
        }
    }
}
