package aide.base;

import org.jspecify.annotations.Nullable;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/** A value that is worked out on another core, while whoever will need it does something else. */
public final class Meanwhile<T> implements Supplier<T> {

    private final FutureTask<T> work;

    public Meanwhile(Callable<T> work) {
        this.work = new FutureTask<>(work);
    }

    /** Begins on a thread of that name, for which no JVM stays alive. */
    public Meanwhile<T> begin(String thread) {
        run(work, thread);
        return this;
    }

    /** Does something on a thread of that name, for which no JVM stays alive, whatever comes of it. */
    public static void run(Runnable work, String thread) {
        Thread other = new Thread(work, thread);
        other.setDaemon(true);
        other.start();
    }

    /**
     * Waits for the value. An interrupt is kept for later, for the value must not be lost over it; what the work
     * threw is thrown to everybody who asks, a checked exception inside an IllegalStateException.
     */
    @Override
    public T get() {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return work.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    throw thrown(e.getCause());
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static RuntimeException thrown(@Nullable Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException known ? known : new IllegalStateException(cause);
    }
}
