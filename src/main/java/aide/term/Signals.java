package aide.term;

import java.lang.reflect.Proxy;

/**
 * Hears signals of the system.
 *
 * <p>By reflection, since sun.misc.Signal, the only way to them, cannot be named without a warning
 * of the compiler; and off the way to the first frame, for this costs a few milliseconds.
 */
final class Signals {

    private Signals() {}

    /** Runs the work, on a thread of its own, at each signal of that name. */
    static void on(String name, Runnable work) {
        try {
            Class<?> signal = Class.forName("sun.misc.Signal");
            Class<?> handler = Class.forName("sun.misc.SignalHandler");
            Object runs = Proxy.newProxyInstance(
                    Signals.class.getClassLoader(),
                    new Class<?>[] {handler},
                    (proxy, method, arguments) -> {
                        work.run();
                        return null;
                    });
            signal.getMethod("handle", signal, handler)
                    .invoke(null, signal.getConstructor(String.class).newInstance(name), runs);
        } catch (ReflectiveOperationException e) {
            // A system without this signal: the next key, or ^L, sets right what it would have
            // told.
        }
    }
}
