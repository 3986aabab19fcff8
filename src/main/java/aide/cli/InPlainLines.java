package aide.cli;

import aide.screen.PlainStudy;
import aide.screen.PlainStudy.Turn;
import aide.study.Asking;
import aide.study.Preferences;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** Runs a sitting as plain lines, for a screen reader or a pipe. */
final class InPlainLines {

    private final Outside outside;
    private final Request request;
    private final Learner learner;

    private InPlainLines(Outside outside, Request request, Learner learner) {
        this.outside = outside;
        this.request = request;
        this.learner = learner;
    }

    static int study(Outside outside, Request request) {
        Learner learner = Learner.open(request, Banks.read(request.bank()), outside);
        try {
            new InPlainLines(outside, request, learner).run();
        } catch (RuntimeException | Error e) {
            learner.close();
            throw e;
        }
        return learner.close();
    }

    private void run() {
        InputLines lines = new InputLines(outside.in());
        Turn turn = begin(outside.run().get(), outside.clock().get());
        tell(turn);
        while (!turn.next().over()) {
            Optional<String> line = lines.next();
            if (line.isEmpty()) {
                break;
            }
            turn = turn.next().on(line.get(), outside.clock().get());
            tell(turn);
        }
        print(turn.next().farewell(outside.clock().get()));
    }

    private Turn begin(String run, OffsetDateTime now) {
        Preferences chosen = learner.preferences();
        Optional<Asking> left = learner.left(request, run, now);
        return left.isPresent()
                ? PlainStudy.goOn(left.get(), chosen)
                : PlainStudy.begin(learner.course(), learner.progress(), chosen, run, now);
    }

    /** What happened is on disk before anybody is told; how that went is told in a line. */
    private void tell(Turn turn) {
        Optional<String> lost =
                turn.events().isEmpty() ? Optional.empty() : learner.save(turn.events());
        print(turn.verdict());
        if (!turn.events().isEmpty()) {
            print(List.of(lost.map(why -> "! " + why).orElse("saved")));
        }
        print(turn.question());
    }

    private void print(List<String> lines) {
        lines.forEach(outside::print);
        outside.flush();
    }
}
