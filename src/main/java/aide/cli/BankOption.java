package aide.cli;

import aide.bank.Bank;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

import java.nio.file.Path;
import java.util.Optional;

/** Which bank a command works on. */
final class BankOption {

    @Option(
            names = "--bank",
            scope = ScopeType.INHERIT,
            paramLabel = "DIR",
            description =
                    "A folder with sources.json, names.json and facts/; else the one shipped.")
    private @Nullable Path folder;

    Optional<Path> folder() {
        return Optional.ofNullable(folder);
    }

    Bank read() {
        return Banks.read(folder());
    }
}
