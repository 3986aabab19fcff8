package aide.disk;

import aide.base.Problem;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file with a part of a learner's history.
 *
 * @param learner what the learner is called, by the folders around it where by nothing else
 * @param own as the file, or the learner's folder in which it lies, names the learner
 * @param place the file seen from the folder of all that was handed in, for people
 */
public record HandedFile(String learner, String own, Path path, String place) {

    /** More is not read: forty answers a day for ten years, and two learners are read at once. */
    static final long BYTES_MAX = 32 << 20;

    private static final String LEARNERS = "learners";

    InputStream open() throws IOException {
        if (Files.size(path) > BYTES_MAX) {
            throw new IOException("has over %d bytes".formatted(BYTES_MAX));
        }
        return new Bounded(openWhole(), BYTES_MAX);
    }

    /** However long it is. */
    InputStream openWhole() throws IOException {
        return Unpacked.open(path);
    }

    /** The same, told at another place. */
    HandedFile at(String other) {
        return new HandedFile(learner, own, path, other);
    }

    /** The same; where it names nobody, the learner's folder in which it lies does. */
    HandedFile ownedByFolder() {
        Path folder = path.resolveSibling("").normalize();
        boolean isLearners = folder.getNameCount() > 1
                && folder.getName(folder.getNameCount() - 2).toString().equals(LEARNERS);
        return own.equals(HandedName.NOBODY) && isLearners
                ? new HandedFile(learner, HandedName.clean("" + folder.getFileName()), path, place)
                : this;
    }

    Problem problem(String what) {
        return new Problem(place, what);
    }
}
