package aide.cli;

import aide.bank.Bank;
import aide.base.Meanwhile;
import aide.base.UserError;
import aide.disk.SourceFolder;
import aide.screen.Screen;
import aide.study.Preference;
import aide.study.Preferences;
import aide.term.Loop;
import aide.term.Start;
import aide.term.Theme;
import aide.term.Themes;
import aide.term.Tty;

import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.function.Supplier;

/** Runs the program on the terminal's screen. */
final class OnScreen {

    /** What goes without a terminal. */
    private static final String PLAIN = "aide study --plain";

    private final Outside outside;
    private final Request request;
    private final Start start;

    /** A run on that terminal, which is best begun before anything else: it answers meanwhile. */
    OnScreen(Outside outside, Request request, Start start) {
        this.outside = outside;
        this.request = request;
        this.start = start;
    }

    static OnScreen of(Outside outside, Request request) {
        Start start = Start.begin(outside.variable("TERM"), outside.in(), outside.screen());
        return new OnScreen(outside, request, start);
    }

    /** Home, with what is due. */
    int home() {
        return run(Beginning.HOME);
    }

    /** Straight to the first question, or to the one at which a sitting of today broke off. */
    int study() {
        return run(Beginning.STUDY);
    }

    private int run(Beginning beginning) {
        start.requireScreen(PLAIN);
        Learner learner = beginning.open(request, bank(), outside);
        try {
            Tty tty = start.terminal(PLAIN);
            OffsetDateTime now = outside.clock().get();
            show(beginning.screen(learner, request, outside.run().get(), now), learner, tty);
        } catch (IOException e) {
            learner.close();
            throw new UserError("the terminal is gone: " + e.getMessage());
        } catch (RuntimeException | Error e) {
            learner.close();
            throw e;
        }
        return learner.close();
    }

    /**
     * Read while the learner's files are. One that somebody wrote may have problems, and then those are
     * left alone.
     */
    private Supplier<Bank> bank() {
        Meanwhile<Bank> bank = new Meanwhile<>(new Banks.Wished(request.bank())).begin("bank");
        if (request.bank().isPresent()) {
            bank.get();
        }
        return bank;
    }

    private void show(Screen screen, Learner learner, Tty tty) throws IOException {
        Themes themes = new ByChoice(outside.variable("NO_COLOR"));
        Loop.run(
                tty,
                themes.of(learner.preferences()),
                themes,
                screen,
                learner,
                new Errands(learner, learner, new AtHand(request, learner)),
                outside.clock(),
                new WarmUp(learner.course().bank()));
    }

    /** What was chosen holds before NO_COLOR, as no-color.org has it, which asks the others. */
    private record ByChoice(String noColor) implements Themes {

        @Override
        public Theme of(Preferences preferences) {
            return Theme.of(preferences.of(Preference.THEME), noColor);
        }
    }

    /** The documents that were named for this run, or else those chosen once for all. */
    private record AtHand(Request request, Learner learner) implements Errands.Library {

        @Override
        public Optional<SourceFolder> documents() {
            Optional<SourceFolder> named = request.sources();
            return named.isPresent() ? named : Documents.chosen(learner.preferences());
        }
    }

    /** Gets ready on the other core what the first answer needs, while the question is read. */
    private record WarmUp(Bank bank) implements Runnable {

        @Override
        public void run() {
            Meanwhile.run(bank::known, "warm-up");
        }
    }
}
