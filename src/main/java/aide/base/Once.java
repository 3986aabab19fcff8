package aide.base;

import org.jspecify.annotations.Nullable;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/**
 * A value that is worked out when it is asked for, and then kept.
 *
 * <p>What works it out is a pure function: where two threads ask at once, both may work it out, and
 * find the same.
 */
public final class Once<T> implements Supplier<T> {

    private final Supplier<T> work;
    private final AtomicReference<@Nullable T> made = new AtomicReference<>();

    public Once(Supplier<T> work) {
        this.work = work;
    }

    @Override
    public T get() {
        T found = made.get();
        if (found != null) {
            return found;
        }
        T worked = work.get();
        made.set(worked);
        return worked;
    }
}
