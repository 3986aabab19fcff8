package aide.disk;

import aide.base.Problem;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file with a part of a learner's history.
 *
 * @param learner as the file, or the folder in which it lies, names the learner
 * @param place the file seen from the folder of all that was handed in, for people
 */
public record HandedFile(String learner, Path path, String place) {

    /** More is not read: forty answers a day for ten years, and two learners are read at once. */
    static final long BYTES_MAX = 32 << 20;

    InputStream open() throws IOException {
        if (Files.size(path) > BYTES_MAX) {
            throw new IOException("has over %d bytes".formatted(BYTES_MAX));
        }
        return Files.newInputStream(path);
    }

    Problem problem(String what) {
        return new Problem(place, what);
    }
}
