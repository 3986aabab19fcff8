package aide.bench;

import aide.screen.Size;

import com.pty4j.PtyProcess;
import com.pty4j.PtyProcessBuilder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A pseudo-terminal that shows nothing: it notes when bytes arrive, and throws them away.
 *
 * <p>What it did with them, it would do on one of the few cores on which the command is being timed.
 * For the same reason whoever waits here sleeps.
 */
final class Wire implements AutoCloseable {

    /** A frame has ended when nothing has followed it for so long. */
    private static final long QUIET_NANOS = 15_000_000;

    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(30);
    private static final int CHUNK_BYTES = 1 << 16;

    private final PtyProcess process;
    private long arrivals;
    private long last;
    private boolean ended;

    private Wire(PtyProcess process) {
        this.process = process;
    }

    static Wire start(Size size, Map<String, String> environment, String... command)
            throws IOException {
        Map<String, String> all = new HashMap<>(System.getenv());
        all.remove("NO_COLOR");
        all.put("TERM", "xterm-256color");
        all.putAll(environment);
        Wire wire = new Wire(new PtyProcessBuilder(command)
                .setEnvironment(all)
                .setInitialColumns(size.columns())
                .setInitialRows(size.rows())
                .start());
        Thread reader = new Thread(wire::read, "wire reader");
        reader.setDaemon(true);
        reader.start();
        return wire;
    }

    private void read() {
        byte[] chunk = new byte[CHUNK_BYTES];
        try (InputStream in = process.getInputStream()) {
            while (in.read(chunk) >= 0) {
                arrived(System.nanoTime());
            }
        } catch (IOException e) {
            // The other side has closed: that is how a pseudo-terminal ends on Linux.
        }
        end();
    }

    private synchronized void arrived(long nanos) {
        arrivals++;
        last = nanos;
        notifyAll();
    }

    private synchronized void end() {
        ended = true;
        notifyAll();
    }

    /** Milliseconds from the first byte of the keys to the last byte of what answers them. */
    synchronized double press(String keys) throws IOException, InterruptedException {
        byte[] bytes = keys.getBytes(StandardCharsets.UTF_8);
        long before = arrivals;
        long pressed = System.nanoTime();
        process.getOutputStream().write(bytes);
        process.getOutputStream().flush();
        awaitAnswer(before, pressed + PATIENCE_NANOS);
        awaitQuiet();
        return (last - pressed) / 1e6;
    }

    /** Until the first frame is whole: it comes in many pieces, and nobody has asked for it. */
    synchronized Wire awaitStart(int quietMillis) throws InterruptedException {
        awaitAnswer(0, System.nanoTime() + PATIENCE_NANOS);
        awaitQuiet(TimeUnit.MILLISECONDS.toNanos(quietMillis));
        return this;
    }

    private void awaitAnswer(long before, long deadline) throws InterruptedException {
        while (arrivals == before) {
            if (ended || System.nanoTime() > deadline) {
                throw new IllegalStateException("no answer to a key, of which the time was wanted");
            }
            TimeUnit.NANOSECONDS.timedWait(this, PATIENCE_NANOS);
        }
    }

    private void awaitQuiet() throws InterruptedException {
        awaitQuiet(QUIET_NANOS);
    }

    private void awaitQuiet(long nanos) throws InterruptedException {
        for (long left = nanos; left > 0; left = last + nanos - System.nanoTime()) {
            TimeUnit.NANOSECONDS.timedWait(this, left);
        }
    }

    long pid() {
        return process.pid();
    }

    /** Waits until the command has ended. */
    void awaitEnd() throws InterruptedException {
        process.waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
