package aide.cli;

import aide.base.UserError;

import dev.dirs.ProjectDirectories;

import java.nio.file.Path;
import java.util.Optional;

/** Where progress is kept. */
final class Home {

    private Home() {}

    /** The folder that was named, else {@code AIDE_HOME}, else where the system keeps data. */
    static Path of(Optional<Path> named, Outside outside) {
        if (named.isPresent() && named.get().toString().isEmpty()) {
            throw new UserError("--home is \"\", expected a folder");
        }
        String variable = outside.variable("AIDE_HOME");
        if (named.isEmpty() && variable.isEmpty()) {
            return Path.of(ProjectDirectories.from("", "", "aide-memoire").dataDir);
        }
        return named.isPresent() ? named.get() : Path.of(variable);
    }
}
