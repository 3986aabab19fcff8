package aide.cli;

import aide.bank.Kind;
import aide.disk.SourceFolder;
import aide.study.Limits;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

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
        Set<Kind> kinds,
        Optional<SourceFolder> sources) {

    static final Request DEFAULT = new Request(
            Optional.empty(),
            "me",
            Optional.empty(),
            Limits.DEFAULT,
            EnumSet.allOf(Kind.class),
            Optional.empty());

    Request with(Optional<SourceFolder> documents) {
        return new Request(home, learner, bank, limits, kinds, documents);
    }
}
