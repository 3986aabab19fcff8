package aide.disk;

import aide.base.Problem;
import aide.study.Progress;

import java.nio.file.Path;
import java.util.List;

/**
 * What a learner's files tell without being opened.
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
     * @throws aide.base.UserError when it cannot be read
     */
    public static Past read(Path home, LearnerName learner, Rules rules) {
        return Glance.at(home, learner, folder -> LearnerFiles.open(folder, NO_DEVICE, rules))
                .map(files -> new Past(files.progress(), files.problems()))
                .orElse(NOTHING);
    }
}
