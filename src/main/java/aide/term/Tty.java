package aide.term;

import aide.screen.Size;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.TextColor;
import com.googlecode.lanterna.input.CharacterPattern;
import com.googlecode.lanterna.input.KeyDecodingProfile;
import com.googlecode.lanterna.terminal.ansi.ANSITerminal;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/** The real terminal: raw while we have it, and as it was before once we are gone. */
public final class Tty extends ANSITerminal {

    /** Enough for any frame, so that one leaves in one piece. */
    private static final int BUFFER_BYTES = 1 << 16;

    /** A terminal that takes nothing for so long is given up; the end must not wait for it. */
    private static final int STUCK_SECONDS = 2;

    private final InputStream in;
    private final Stty stty;
    private final ReentrantLock door = new ReentrantLock();
    private Size size = Reply.USUAL;
    private boolean inside;
    private volatile boolean closed;

    Tty(InputStream in, OutputStream out, Stty stty) {
        super(in, new BufferedOutputStream(out, BUFFER_BYTES), StandardCharsets.UTF_8);
        this.in = in;
        this.stty = stty;
    }

    InputStream in() {
        return in;
    }

    /** Waits until the driver has answered. */
    Reply reply() throws IOException {
        Reply reply = stty.reply();
        size = reply.size();
        return reply;
    }

    /** Asks for the size again, which a screen on this terminal then hears of. */
    void measure() throws IOException {
        size = stty.again();
        getTerminalSize();
    }

    /** Steps aside for the shell; comes back when it lets us go on. */
    void suspend() throws IOException {
        leave();
        size = stty.suspend();
        enterPrivateMode();
        getTerminalSize();
    }

    /** Takes the screen again after somebody else may have written on it. */
    void resume() throws IOException {
        measure();
        leave();
        enterPrivateMode();
    }

    /** No key is decoded here, and Lanterna's patterns need not be loaded. */
    private record NoPatterns() implements KeyDecodingProfile {

        @Override
        public Collection<CharacterPattern> getPatterns() {
            return List.of();
        }
    }

    @Override
    protected KeyDecodingProfile getDefaultKeyDecodingProfile() {
        return new NoPatterns();
    }

    @Override
    protected TerminalSize findTerminalSize() {
        return new TerminalSize(size.columns(), size.rows());
    }

    /** Besides the alternate screen, pasted text is to be told from typed text. */
    @Override
    public void enterPrivateMode() throws IOException {
        super.enterPrivateMode();
        inside = true;
        write("\u001B[?2004h");
    }

    @Override
    public void exitPrivateMode() throws IOException {
        write("\u001B[?2004l");
        inside = false;
        super.exitPrivateMode();
    }

    private void leave() throws IOException {
        if (inside) {
            exitPrivateMode();
        }
    }

    /** A look is one sequence, attributes and all; what is not a look is the plain one. */
    @Override
    public void setForegroundColor(TextColor color) throws IOException {
        write(color instanceof Look look ? look.sequence() : Look.PLAIN.sequence());
    }

    /** Nothing: the sequence of the foreground has said it. */
    @Override
    public void setBackgroundColor(TextColor color) {}

    @Override
    public void putString(String text) throws IOException {
        write(text);
    }

    private void write(String text) throws IOException {
        writeToTerminal(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Nothing is written once the screen is given back, whoever is still painting. */
    @Override
    protected void writeToTerminal(byte... bytes) throws IOException {
        door.lock();
        try {
            if (!closed) {
                super.writeToTerminal(bytes);
            }
        } finally {
            door.unlock();
        }
    }

    @Override
    public void flush() throws IOException {
        door.lock();
        try {
            super.flush();
        } finally {
            door.unlock();
        }
    }

    /** Gives screen and mode back, once, whoever asks first: the loop or the end of the JVM. */
    @Override
    public synchronized void close() throws IOException {
        if (closed) {
            return;
        }
        try {
            giveScreenBack();
        } finally {
            closed = true;
            stty.restore();
        }
    }

    private void giveScreenBack() throws IOException {
        if (isDoorMine()) {
            try {
                leave();
            } finally {
                closed = true;
                door.unlock();
            }
        }
    }

    private boolean isDoorMine() {
        try {
            return door.tryLock(STUCK_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return door.tryLock();
        }
    }
}
