package aide.term;

import aide.base.UserError;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * A terminal on its way: asked for first of all, so that the shell answers and Lanterna loads on
 * the other core while the caller reads the bank.
 */
public final class Start {

    private final Optional<String> refusal;
    private final FutureTask<Tty> tty;

    private Start(String term, FutureTask<Tty> tty) {
        this.refusal = Suitability.refusal(term);
        this.tty = tty;
    }

    /**
     * Begins to take the terminal, and gives it back at the end of the JVM, however that comes.
     *
     * @param term the variable TERM, empty where it is not set
     */
    public static Start begin(String term, InputStream in, OutputStream out) {
        return begin(term, in, out, Shell.real());
    }

    static Start begin(String term, InputStream in, OutputStream out, Shell shell) {
        Start start = new Start(term, new FutureTask<>(() -> new Tty(in, out, Stty.begin(shell))));
        if (start.refusal.isEmpty()) {
            Runtime.getRuntime().addShutdownHook(new Thread(start::giveBack, "terminal back"));
            daemon(start.tty, "terminal");
            daemon(ScreenCell::load, "cells");
        }
        return start;
    }

    static void daemon(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    /**
     * The terminal, raw from now on, for what goes without one by this command.
     *
     * @throws UserError with the reason and the way out where there is none that can show a screen
     */
    public Tty terminal(String plain) {
        refusal.ifPresent(why -> refuse(why, plain));
        try {
            Tty terminal = await();
            Suitability.refusal(terminal.reply()).ifPresent(why -> refuse(why, plain));
            return terminal;
        } catch (IOException e) {
            throw refused(Suitability.NO_MODE, plain);
        }
    }

    private static void refuse(String why, String plain) {
        throw refused(why, plain);
    }

    private static UserError refused(String why, String plain) {
        return new UserError(why + "; \"" + plain + "\" works without one");
    }

    private void giveBack() {
        try {
            await().close();
        } catch (IOException e) {
            // Nobody is left to tell: the terminal is gone, or there was no shell to begin with.
        }
    }

    /** An interrupt is kept for later: the terminal must not be lost over it. */
    private Tty await() throws IOException {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return tty.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    throw new IOException(e.getCause());
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
