package aide.pty;

import aide.screen.Size;

import com.pty4j.PtyProcess;
import com.pty4j.PtyProcessBuilder;
import com.pty4j.WinSize;

import org.jline.utils.ScreenTerminal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A real pseudo-terminal with a command in it: types, looks at the screen, resizes, sends signals.
 *
 * <p>Waiting blocks on the reader's monitor until the screen is as wished; a command that does not
 * come that far in {@link #PATIENCE_SECONDS} fails the test, with the screen in the message. It
 * answers no question of the command, as a terminal behind a slow line would not.
 */
public final class Pty implements AutoCloseable {

    /** Long, for a loaded machine; a test that passes never waits so long. */
    public static final int PATIENCE_SECONDS = 30;

    private final PtyProcess process;
    private final ScreenTerminal screen;
    private final ByteArrayOutputStream raw = new ByteArrayOutputStream();
    private boolean ended;

    private Pty(PtyProcess process, Size size) {
        this.process = process;
        this.screen = new ScreenTerminal(size.columns(), size.rows());
    }

    /**
     * Starts a command in a terminal of that size.
     *
     * @param environment added to ours; TERM is xterm-256color unless it says otherwise, an empty
     *     value takes a variable away
     */
    public static Pty start(Size size, Map<String, String> environment, String... command)
            throws IOException {
        // Its other end stays open here, so that reading ends only once the library has reaped the
        // command. Otherwise it may reap later, wake a reader by a descriptor that has become the
        // next terminal's, and so end that one as it begins.
        PtyProcess process = new PtyProcessBuilder(command)
                .setEnvironment(environment(environment))
                .setInitialColumns(size.columns())
                .setInitialRows(size.rows())
                .setUnixOpenTtyToPreserveOutputAfterTermination(true)
                .start();
        Pty pty = new Pty(process, size);
        Thread reader = new Thread(pty::read, "pty reader");
        reader.setDaemon(true);
        reader.start();
        return pty;
    }

    private static Map<String, String> environment(Map<String, String> more) {
        Map<String, String> all = new HashMap<>(System.getenv());
        all.remove("NO_COLOR");
        all.put("TERM", "xterm-256color");
        all.put("PS1", "$ ");
        all.putAll(more);
        all.values().removeIf(String::isEmpty);
        return all;
    }

    /** Bytes are collected as they are; a character that a read has cut in two is shown when whole. */
    private void read() {
        byte[] chunk = new byte[8192];
        StringBuilder shown = new StringBuilder();
        try (InputStream in = process.getInputStream()) {
            for (int count = in.read(chunk); count >= 0; count = in.read(chunk)) {
                see(chunk, count, shown);
            }
        } catch (IOException e) {
            // The other side has closed: that is how a pseudo-terminal ends on Linux.
        }
        end();
    }

    private synchronized void see(byte[] chunk, int count, StringBuilder shown) {
        raw.write(chunk, 0, count);
        String all = rawText();
        if (!all.endsWith("\uFFFD")) {
            screen.write(all.substring(shown.length()));
            shown.setLength(0);
            shown.append(all);
        }
        notifyAll();
    }

    private synchronized void end() {
        ended = true;
        notifyAll();
    }

    /** What stands on the screen, a line each, without blanks at the right. */
    public synchronized String screen() {
        return screen.toString()
                .lines()
                .map(String::stripTrailing)
                .reduce("", (a, b) -> a + b + "\n");
    }

    /** All that the command has sent so far. */
    public synchronized String rawText() {
        return raw.toString(StandardCharsets.UTF_8);
    }

    /** How many bytes the command has sent so far. */
    public synchronized int rawLength() {
        return raw.size();
    }

    /** Sends keys as a terminal would: {@code \r} is Enter. */
    public Pty type(String keys) throws IOException {
        return type(keys.getBytes(StandardCharsets.UTF_8));
    }

    public Pty type(byte[] keys) throws IOException {
        process.getOutputStream().write(keys);
        process.getOutputStream().flush();
        return this;
    }

    /** Waits until the screen shows the text. */
    public Pty await(String text) throws InterruptedException {
        return await("\"" + text + "\"", all -> all.contains(text));
    }

    /** Waits until the screen is as wished. */
    public Pty await(String what, Predicate<String> wished) throws InterruptedException {
        return until(what + " on the screen", () -> wished.test(screen()));
    }

    /** Waits until the command has sent this after the first so many characters of all it sent. */
    public Pty awaitRaw(String text, int from) throws InterruptedException {
        return until("\"" + text + "\" sent", () -> rawText().indexOf(text, from) >= 0);
    }

    /**
     * Waits until every process that the shell has started is stopped (Linux tells in /proc).
     *
     * <p>A shell says "Stopped" as soon as the first of a job is; another one that still waits for
     * a key would take what is typed next.
     */
    public Pty awaitStopped() throws InterruptedException {
        await("Stopped");
        ProcessHandle shell = ProcessHandle.of(pid()).orElseThrow();
        return spin(
                () -> "all are stopped: " + shell.descendants().map(Pty::states).toList(),
                () -> shell.descendants().allMatch(Pty::isStopped));
    }

    /** Waits until a process handles a signal itself, which a JVM does only once it is asked to. */
    public Pty awaitHandler(long pid, int signal) {
        Path status = Path.of("/proc/" + pid + "/status");
        return spin(() -> "signal " + signal + " is handled", () -> {
            String caught = Files.readAllLines(status).stream()
                    .filter(line -> line.startsWith("SigCgt:"))
                    .findFirst()
                    .orElseThrow();
            return (Long.parseUnsignedLong(caught.substring(7).strip(), 16) >> (signal - 1) & 1)
                    == 1;
        });
    }

    /** What /proc tells, nobody announces. */
    private Pty spin(Supplier<String> what, Callable<Boolean> wished) {
        long patience = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        try {
            while (!wished.call()) {
                if (System.nanoTime() > patience) {
                    throw new AssertionError("never true: " + what.get());
                }
                Thread.onSpinWait();
            }
        } catch (Exception e) {
            throw new AssertionError("never true: " + what.get(), e);
        }
        return this;
    }

    /** Each thread by itself, for a signal reaches them one after the other; or dead already. */
    private static boolean isStopped(ProcessHandle process) {
        Path threads = Path.of("/proc/" + process.pid() + "/task");
        try (Stream<Path> all = Files.list(threads)) {
            return all.allMatch(thread -> "TZ".contains(state(thread)));
        } catch (IOException e) {
            return true;
        }
    }

    /** A process, what it runs, and the state of each of its threads. */
    private static String states(ProcessHandle process) {
        Path threads = Path.of("/proc/" + process.pid() + "/task");
        try (Stream<Path> all = Files.list(threads)) {
            return process.pid() + " " + process.info().command().orElse("?") + " "
                    + all.map(Pty::state).collect(Collectors.joining());
        } catch (IOException e) {
            return process.pid() + " is gone";
        }
    }

    /** The letter behind the name, which may hold anything but ends with the last bracket. */
    private static String state(Path thread) {
        try {
            String stat = Files.readString(thread.resolve("stat"));
            return stat.substring(stat.lastIndexOf(')') + 2).substring(0, 1);
        } catch (IOException e) {
            return "T";
        }
    }

    private interface Wish {
        boolean isTrue();
    }

    private synchronized Pty until(String what, Wish wish) throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!wish.isTrue()) {
            long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
            if (ended || left <= 0) {
                throw new AssertionError("no " + what + ending() + ":\n" + screen() + tail());
            }
            wait(left);
        }
        return this;
    }

    /** Its output may end before the command does; the code tells a signal, too. */
    private String ending() throws InterruptedException {
        if (!ended) {
            return "";
        }
        boolean gone = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
        return ", its output has ended, "
                + (gone ? "with exit code " + process.exitValue() : "but it runs on");
    }

    /** The last that was sent, escapes and all: a screen that was left shows nothing of it. */
    private String tail() {
        String all = rawText();
        return "sent last: "
                + all.substring(Math.max(0, all.length() - 500)).replace('\u001B', '^');
    }

    /** Makes the window larger or smaller; the command hears of it by SIGWINCH. */
    public synchronized Pty resize(Size size) {
        screen.setSize(org.jline.terminal.Size.of(size.columns(), size.rows()));
        process.setWinSize(new WinSize(size.columns(), size.rows()));
        return this;
    }

    /** Sends a signal to the command, e.g. {@code TERM}. */
    public Pty signal(String name) throws IOException, InterruptedException {
        return signal(name, process.pid());
    }

    public Pty signal(String name, long pid) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, Long.toString(pid)).start().waitFor();
        return this;
    }

    public long pid() {
        return process.pid();
    }

    /** Waits for the end of the command and of its output. */
    public int exitCode() throws InterruptedException {
        synchronized (this) {
            long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
            while (!ended && System.nanoTime() < deadline) {
                wait(1 + TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime()));
            }
        }
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("still running:\n" + screen());
        }
        return process.exitValue();
    }

    /** Ends everything that the command has started. */
    @Override
    public void close() {
        ProcessHandle.of(process.pid())
                .ifPresent(handle -> handle.descendants().forEach(ProcessHandle::destroyForcibly));
        process.destroyForcibly();
    }
}
