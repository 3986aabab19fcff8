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
 * @param sources the documents that the bank cites, where the user has them
 */
record Request(
        Optional<Path> home,
        String learner,
        Optional<Path> bank,
        WishedLimits limits,
        Scope scope,
        Optional<Practice> practice,
        Optional<SourceFolder> sources) {

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
                Optional.empty());
    }

    Request with(WishedLimits other) {
        return new Request(home, learner, bank, other, scope, practice, sources);
    }

    Request with(Scope other) {
        return new Request(home, learner, bank, limits, other, practice, sources);
    }

    Request withPractice(Optional<Practice> other) {
        return new Request(home, learner, bank, limits, scope, other, sources);
    }

    Request with(Optional<SourceFolder> documents) {
        return new Request(home, learner, bank, limits, scope, practice, documents);
    }
}
