package aide.disk;

import aide.base.UserError;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A look at a learner's files without opening them: nothing is held and nothing is made, so that
 * they can be looked at while a sitting goes on elsewhere.
 */
final class Glance {

    /** What is looked for. */
    interface Look<T> {
        T at(Folder folder) throws IOException;
    }

    private Glance() {}

    /**
     * Looks at {@code home/learners/NAME}; empty for somebody who has not begun.
     *
     * @throws UserError when it cannot be read
     */
    static <T> Optional<T> at(Path home, LearnerName learner, Look<T> look) {
        Path path = LearnerFolder.path(home, learner);
        try {
            if (!Files.exists(path)) {
                requireFolder(path.toAbsolutePath().getParent());
                return Optional.empty();
            }
            return Optional.of(look.at(new RealFolder(path)));
        } catch (IOException e) {
            throw new UserError("cannot read learner \"%s\" in %s: %s; --home names another place"
                    .formatted(learner, path, Reason.of(e)));
        }
    }

    /** Where a file stands in the way, JDKs differ on whether what is below it exists. */
    private static void requireFolder(@Nullable Path above) throws IOException {
        if (above != null && !Files.exists(above)) {
            requireFolder(above.getParent());
        } else if (above != null && !Files.isDirectory(above)) {
            throw new NotDirectoryException(above.toString());
        }
    }
}
