package aide.disk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file from outside, which may be anything: no device is opened, no more read than is fair. */
final class LimitedFile {

    private LimitedFile() {}

    static byte[] read(Path file, int bytesMax) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new IOException(Files.exists(file) ? "is no file" : "no such file");
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(bytesMax + 1);
            if (bytes.length > bytesMax) {
                throw new IOException("has over %s bytes".formatted(bytesMax));
            }
            return bytes;
        }
    }
}
