package aide.term;

import aide.screen.Message;
import aide.screen.Screen;
import aide.screen.Size;
import aide.study.Event;

import org.jline.utils.ScreenTerminal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A terminal without a terminal, in which a loop runs to its end: each key is typed once the screen
 * shows what it waits for. Then the input ends.
 */
final class Booth {

    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(20);
    private static final OffsetDateTime NOON = OffsetDateTime.parse("2026-01-05T12:00:00Z");

    /** Keys, and the text that must stand on the screen before they are typed. */
    private record Step(String shown, Runnable before, String keys) {}

    private final Deque<Step> steps = new ArrayDeque<>();
    private final ScreenTerminal screen = new ScreenTerminal(30, 8);
    private final StringBuilder raw = new StringBuilder();
    final List<String> scripts = new ArrayList<>();
    Size size = new Size(30, 8);
    Themes themes = any -> Theme.AUTO;
    Saver saver = events -> Optional.empty();
    Envoy envoy = errand -> new Message.Failed(errand, "nobody goes");
    List<Event> saved = new ArrayList<>();

    Booth type(String shown, String keys) {
        return type(shown, () -> {}, keys);
    }

    Booth type(String shown, Runnable before, String keys) {
        steps.add(new Step(shown, before, keys));
        return this;
    }

    /** Runs until the screen leaves. */
    Booth run(Screen first) throws IOException {
        Loop.run(tty(), Theme.AUTO, themes, first, this::save, envoy, () -> NOON, () -> {});
        return this;
    }

    Tty tty() throws IOException {
        Tty tty = new Tty(new Keyboard(), new Display(), Stty.begin(this::answer));
        tty.reply();
        return tty;
    }

    private Optional<String> save(List<Event> events) {
        saved.addAll(events);
        return saver.save(events);
    }

    private Shell.Answer answer(String script, String... arguments) {
        scripts.add(
                String.join(" ", arguments).isEmpty()
                        ? script
                        : script.replace("$1", arguments[0]));
        String told = size.rows() + " " + size.columns() + "\n";
        return () -> script.contains("stty -g") ? "the:mode\n" + told : told;
    }

    synchronized String screen() {
        return screen.toString()
                .lines()
                .map(String::stripTrailing)
                .reduce("", (a, b) -> a + b + "\n");
    }

    synchronized String raw() {
        return raw.toString();
    }

    private final class Display extends OutputStream {

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        /** A frame comes in one piece, so no character is ever cut. */
        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            synchronized (Booth.this) {
                String text = new String(bytes, from, length, StandardCharsets.UTF_8);
                raw.append(text);
                screen.write(text);
                Booth.this.notifyAll();
            }
        }
    }

    private final class Keyboard extends InputStream {

        @Override
        public int read() {
            throw new UnsupportedOperationException("one by one");
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            Step step = steps.poll();
            if (step == null) {
                return -1;
            }
            await(step.shown());
            step.before().run();
            byte[] keys = step.keys().getBytes(StandardCharsets.UTF_8);
            System.arraycopy(keys, 0, into, from, keys.length);
            return keys.length;
        }

        private void await(String text) throws IOException {
            long deadline = System.nanoTime() + PATIENCE_NANOS;
            synchronized (Booth.this) {
                while (!screen().contains(text)) {
                    long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
                    if (left <= 0) {
                        throw new IOException("no \"" + text + "\" on the screen");
                    }
                    try {
                        Booth.this.wait(left);
                    } catch (InterruptedException e) {
                        throw new IOException(e);
                    }
                }
            }
        }
    }
}
