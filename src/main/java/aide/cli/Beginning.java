package aide.cli;

import aide.bank.Bank;
import aide.screen.FirstScreen;
import aide.screen.Screen;
import aide.study.Asking;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.function.Supplier;

/** Where a run on the terminal's screen begins. */
enum Beginning {

    /** With what is due; there a learner whose files are only to be read may look about. */
    HOME {
        @Override
        Learner open(Request request, Supplier<Bank> bank, Outside outside) {
            return Learner.openOrRead(request, bank, outside);
        }

        @Override
        Screen screen(Learner learner, Request request, String run, OffsetDateTime now) {
            return FirstScreen.home(
                    learner.course(),
                    learner.preferences(),
                    learner.progress(),
                    learner.name(),
                    run,
                    learner.alarm(now),
                    learner.refusal(),
                    now);
        }
    },

    /** With the first question, or the one at which a sitting of today broke off. */
    STUDY {
        @Override
        Learner open(Request request, Supplier<Bank> bank, Outside outside) {
            return Learner.open(request, bank, outside);
        }

        @Override
        Screen screen(Learner learner, Request request, String run, OffsetDateTime now) {
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
        }
    };

    /** Opens the learner's files, while the bank may still be on its way. */
    abstract Learner open(Request request, Supplier<Bank> bank, Outside outside);

    /** @param run a name that no other run has */
    abstract Screen screen(Learner learner, Request request, String run, OffsetDateTime now);
}
