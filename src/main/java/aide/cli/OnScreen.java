package aide.cli;

import aide.bank.Bank;
import aide.base.UserError;
import aide.screen.FirstScreen;
import aide.screen.Screen;
import aide.study.Asking;
import aide.study.Course;
import aide.study.Preference;
import aide.study.Preferences;
import aide.study.Progress;
import aide.term.Loop;
import aide.term.Start;
import aide.term.Theme;
import aide.term.Themes;
import aide.term.Tty;

import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Runs the program on the terminal's screen. */
final class OnScreen {

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
        return run(FirstScreen::home);
    }

    /** Straight to the first question. */
    int study() {
        return run(FirstScreen::study);
    }

    /** Makes the screen to begin with. */
    private interface First {
        Screen screen(
                Course course,
                Preferences preferences,
                Progress progress,
                Optional<Asking> left,
                String learner,
                String run,
                Optional<String> alarm,
                OffsetDateTime now);
    }

    private int run(First first) {
        Bank bank = Banks.read(request.bank());
        Tty tty = start.terminal();
        Learner learner = Learner.open(request, bank, outside);
        try {
            String run = outside.run().get();
            OffsetDateTime now = outside.clock().get();
            Screen screen = first.screen(
                    learner.course(),
                    learner.preferences(),
                    learner.progress(),
                    learner.left(request, run, now),
                    learner.name(),
                    run,
                    learner.alarm(),
                    now);
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
                    () -> warm(bank));
        } catch (IOException e) {
            learner.close();
            throw new UserError("the terminal is gone: " + e.getMessage());
        } catch (RuntimeException | Error e) {
            learner.close();
            throw e;
        }
        return learner.close();
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
        Thread thread = new Thread(bank::known, "warm-up");
        thread.setDaemon(true);
        thread.start();
    }
}
