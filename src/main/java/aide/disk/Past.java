package aide.disk;

import aide.base.Problem;
import aide.base.UserError;
import aide.study.Progress;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;

/**
 * What a learner's files tell without being opened: nothing is held and nothing is made, so that it
 * can be asked while a sitting goes on elsewhere.
 *
 * @param problems lines of the journal that are kept, but were not understood
 */
public record Past(Progress progress, List<Problem> problems) {

    /** Of somebody who has not begun. */
    private static final Past NOTHING = new Past(Progress.NOTHING, List.of());

    /** Nothing is written, so it hangs on no device. */
    private static final String NO_DEVICE = "";

    public Past {
        problems = List.copyOf(problems);
    }

    /**
     * Reads {@code home/learners/NAME}.
     *
     * @throws UserError when it cannot be read
     */
    public static Past read(Path home, LearnerName learner, Rules rules) {
        Path path = LearnerFolder.path(home, learner);
        try {
            if (!Files.exists(path)) {
                requireFolder(path.toAbsolutePath().getParent());
                return NOTHING;
            }
            LearnerFiles files = LearnerFiles.open(new RealFolder(path), NO_DEVICE, rules);
            return new Past(files.progress(), files.problems());
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
