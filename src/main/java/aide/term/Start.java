package aide.term;

import aide.base.Meanwhile;
import aide.base.UserError;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * A terminal on its way: asked for first of all, so that the shell answers and Lanterna loads on
 * the other core while the caller reads the bank.
 */
public final class Start {

    private final Optional<String> refusal;
    private final Meanwhile<Tty> tty;

    private Start(String term, Meanwhile<Tty> tty) {
        this.refusal = Suitability.refusal(term);
        this.tty = tty;
    }

    /**
     * Begins to take the terminal, and gives it back at the end of the JVM, however that comes.
     *
     * @param term the variable TERM, empty where it is not set
     */
    public static Start begin(String term, InputStream in, OutputStream out) {
        return begin(term, in, out, new RealShell());
    }

    static Start begin(String term, InputStream in, OutputStream out, Shell shell) {
        Start start = new Start(term, new Meanwhile<>(new Taking(in, out, shell)));
        if (start.refusal.isEmpty()) {
            Runtime.getRuntime()
                    .addShutdownHook(new Thread(new GivingBack(start.tty), "terminal back"));
            start.tty.begin("terminal");
            Meanwhile.run(new ScreenCell.Loading(), "cells");
        }
        return start;
    }

    private record Taking(InputStream in, OutputStream out, Shell shell) implements Callable<Tty> {

        @Override
        public Tty call() {
            try {
                return new Tty(in, out, Stty.begin(shell));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /**
     * Refuses, without waiting, a terminal that by its own name can show no screen.
     *
     * @throws UserError with the reason and the way out
     */
    public void requireScreen(String plain) {
        orRefuse(refusal, plain);
    }

    /**
     * The terminal, raw from now on, for what goes without one by this command.
     *
     * @throws UserError with the reason and the way out where there is none that can show a screen
     */
    public Tty terminal(String plain) {
        requireScreen(plain);
        try {
            Tty terminal = tty.get();
            orRefuse(Suitability.refusal(terminal.reply()), plain);
            return terminal;
        } catch (IOException | UncheckedIOException e) {
            throw refused(Suitability.NO_MODE, plain);
        }
    }

    private static void orRefuse(Optional<String> why, String plain) {
        if (why.isPresent()) {
            throw refused(why.get(), plain);
        }
    }

    private static UserError refused(String why, String plain) {
        return new UserError(why + "; \"" + plain + "\" works without one");
    }

    private record GivingBack(Meanwhile<Tty> tty) implements Runnable {

        @Override
        public void run() {
            try {
                tty.get().close();
            } catch (IOException | UncheckedIOException e) {
                // Nobody is left to tell: the terminal is gone, or there never was a shell.
            }
        }
    }
}
