package aide.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

import java.nio.file.Path;
import java.util.Optional;

/** Whose progress a command works on, and where it is kept. */
final class LearnerOptions {

    @Option(
            names = "--home",
            scope = ScopeType.INHERIT,
            paramLabel = "DIR",
            description =
                    "Where progress is kept; else $AIDE_HOME, else the system's place for it.")
    private @Nullable Path home;

    @Option(
            names = "--learner",
            scope = ScopeType.INHERIT,
            paramLabel = "NAME",
            description = "Who is learning; each has progress of their own.")
    private String learner = Request.DEFAULT.learner();

    Optional<Path> home() {
        return Optional.ofNullable(home);
    }

    String learner() {
        return learner;
    }

    /** What is asked for with these options and no others. */
    Request request(BankOption bank) {
        return Request.of(home(), learner(), bank.folder());
    }
}
