package aide.cli;

import aide.disk.SourceFolder;
import aide.study.Practice;
import aide.study.Scope;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What was asked for on the command line.
 *
 * @param home where progress is kept; empty for the place that the system has for it
 * @param bank the folder of the bank; empty for the one shipped
 * @param practice what to practise beyond what is due, where anything
 * @param fresh whether a sitting that broke off is left alone
 * @param sources the documents that the bank cites, where the user has them
 */
record Request(
        Optional<Path> home,
        String learner,
        Optional<Path> bank,
        WishedLimits limits,
        Scope scope,
        Optional<Practice> practice,
        Optional<SourceFolder> sources,
        boolean fresh) {

    static final Request DEFAULT = of(Optional.empty(), "me", Optional.empty());

    /** Whose progress on which bank, and nothing else. */
    static Request of(Optional<Path> home, String learner, Optional<Path> bank) {
        return new Request(
                home,
                learner,
                bank,
                WishedLimits.NONE,
                Scope.ALL,
                Optional.empty(),
                Optional.empty(),
                false);
    }

    Request with(WishedLimits other) {
        return new Request(home, learner, bank, other, scope, practice, sources, fresh);
    }

    Request with(Scope other) {
        return new Request(home, learner, bank, limits, other, practice, sources, fresh);
    }

    Request withPractice(Optional<Practice> other) {
        return new Request(home, learner, bank, limits, scope, other, sources, fresh);
    }

    Request with(Optional<SourceFolder> documents) {
        return new Request(home, learner, bank, limits, scope, practice, documents, fresh);
    }

    /** The same, with a sitting that broke off left alone. */
    Request anew() {
        return new Request(home, learner, bank, limits, scope, practice, sources, true);
    }

    /** Whether a sitting that broke off may be gone on with: nothing else was asked for. */
    boolean goesOn() {
        return !fresh && practice.isEmpty() && scope.isAll() && limits.isNone();
    }
}
