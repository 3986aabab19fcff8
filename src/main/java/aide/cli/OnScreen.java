package aide.cli;

import aide.bank.Bank;
import aide.base.Meanwhile;
import aide.base.UserError;
import aide.screen.FirstScreen;
import aide.screen.Screen;
import aide.study.Asking;
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
        return run(
                Learner::openOrRead,
                (learner, run, now) -> FirstScreen.home(
                        learner.course(),
                        learner.preferences(),
                        learner.progress(),
                        learner.name(),
                        run,
                        learner.alarm(now),
                        learner.refusal(),
                        now));
    }

    /** Straight to the first question, or to the one at which a sitting of today broke off. */
    int study() {
        return run(Learner::open, (learner, run, now) -> {
            Optional<Asking> left = learner.left(request, run, now);
            return left.isPresent()
                    ? FirstScreen.goingOn(
                            left.get(),
                            learner.course(),
                            learner.preferences(),
                            learner.name(),
                            run,
                            learner.alarm(now))
                    : FirstScreen.study(
                            learner.course(),
                            learner.preferences(),
                            learner.progress(),
                            learner.name(),
                            run,
                            learner.alarm(now),
                            now);
        });
    }

    /** How the learner's files are opened. */
    private interface Opening {
        Learner open(Request request, Supplier<Bank> bank, Outside outside);
    }

    /** Makes the screen to begin with. */
    private interface First {
        Screen screen(Learner learner, String run, OffsetDateTime now);
    }

    private int run(Opening opening, First first) {
        start.requireScreen(PLAIN);
        Learner learner = opening.open(request, bank(), outside);
        try {
            Tty tty = start.terminal(PLAIN);
            Screen screen =
                    first.screen(learner, outside.run().get(), outside.clock().get());
            show(screen, learner, tty);
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
        Meanwhile<Bank> bank = new Meanwhile<>(() -> Banks.read(request.bank())).begin("bank");
        if (request.bank().isPresent()) {
            bank.get();
        }
        return bank;
    }

    private void show(Screen screen, Learner learner, Tty tty) throws IOException {
        Themes themes = new ByChoice(outside.variable("NO_COLOR"));
        Errands errands = new Errands(
                learner::events,
                learner::keep,
                () -> request.sources().or(() -> Documents.chosen(learner.preferences())));
        Loop.run(
                tty,
                themes.of(learner.preferences()),
                themes,
                screen,
                learner::append,
                errands,
                outside.clock(),
                () -> warm(learner.course().bank()));
    }

    /** What was chosen holds before NO_COLOR, as no-color.org has it, which asks the others. */
    private record ByChoice(String noColor) implements Themes {

        @Override
        public Theme of(Preferences preferences) {
            return Theme.of(preferences.of(Preference.THEME), noColor);
        }
    }

    /** Gets ready on the other core what the first answer needs, while the question is read. */
    private static void warm(Bank bank) {
        Meanwhile.run(bank::known, "warm-up");
    }
}
