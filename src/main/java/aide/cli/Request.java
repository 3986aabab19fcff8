package aide.cli;

import aide.disk.SourceFolder;
import aide.study.Limits;
import aide.study.Scope;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What was asked for on the command line.
 *
 * @param home where progress is kept; empty for the place that the system has for it
 * @param bank the folder of the bank; empty for the one shipped
 * @param sources the documents that the bank cites, where the user has them
 */
record Request(
        Optional<Path> home,
        String learner,
        Optional<Path> bank,
        Limits limits,
        Scope scope,
        Optional<SourceFolder> sources) {

    static final Request DEFAULT = new Request(
            Optional.empty(), "me", Optional.empty(), Limits.DEFAULT, Scope.ALL, Optional.empty());

    Request with(Optional<SourceFolder> documents) {
        return new Request(home, learner, bank, limits, scope, documents);
    }
}
