package aide.disk;

import aide.base.UserError;

import java.io.IOException;
import java.nio.file.Path;

/** Work on a learner's folder while it is this process's alone. */
final class Held {

    /** What is done. */
    interface Work<T> {
        T on(Folder folder) throws IOException;
    }

    private Held() {}

    /**
     * Works on {@code home/learners/NAME}, which is made where it is missing.
     *
     * @throws UserError when another process holds it, a newer aide wrote in it, or it cannot be read
     */
    static <T> T with(Path home, LearnerName learner, Holder me, Work<T> work) {
        Path path = LearnerFolder.path(home, learner);
        try {
            RealFolder folder = RealFolder.at(path);
            Lock lock = Lock.take(path, Lock.Kept.of(learner), me);
            try {
                Newer.refuse(folder, learner);
                return work.on(folder);
            } finally {
                lock.release();
            }
        } catch (IOException e) {
            throw new UserError("cannot open learner \"%s\" in %s: %s; --home names another place"
                    .formatted(learner, path, Reason.of(e)));
        }
    }
}
