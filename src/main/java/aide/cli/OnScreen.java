package aide.cli;

import aide.bank.Bank;
import aide.screen.FirstScreen;
import aide.screen.Screen;
import aide.term.Loop;
import aide.term.Start;
import aide.term.Theme;
import aide.term.Tty;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Runs the program on the terminal's screen. */
final class OnScreen {

    private final Outside outside;
    private final Request request;

    OnScreen(Outside outside, Request request) {
        this.outside = outside;
        this.request = request;
    }

    /** Home, with what is due. */
    int home() {
        return run(learner -> FirstScreen.home(
                learner.course(),
                learner.progress(),
                learner.name(),
                outside.run().get(),
                learner.alarm(),
                outside.clock().get()));
    }

    /** Straight to the first question. */
    int study() {
        return run(learner -> FirstScreen.study(
                learner.course(),
                learner.progress(),
                learner.name(),
                outside.run().get(),
                learner.alarm(),
                outside.clock().get()));
    }

    private interface First {
        Screen screen(Learner learner);
    }

    /** The terminal is asked first of all: it answers while the bank is read. */
    private int run(First first) {
        Start start = Start.begin(outside.variable("TERM"), outside.in(), outside.screen());
        Bank bank = Banks.read(request.bank());
        Tty tty = start.terminal();
        Learner learner = Learner.open(request, bank, outside);
        try {
            Theme theme = Theme.of(outside.variable("NO_COLOR"));
            Loop.run(tty, theme, first.screen(learner), learner::append, outside.clock());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            learner.close();
        }
        return Exit.OK;
    }
}
