package aide.disk;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

/** A file as it was before it was packed, if it is: its first bytes tell, whatever its name. */
final class Unpacked {

    private static final int BUFFER_BYTES = 64 << 10;
    private static final byte[] MAGIC = {0x1f, (byte) 0x8b};

    private Unpacked() {}

    static InputStream open(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        try {
            return of(in);
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    static InputStream of(InputStream in) throws IOException {
        InputStream buffered = new BufferedInputStream(in, BUFFER_BYTES);
        buffered.mark(MAGIC.length);
        byte[] first = buffered.readNBytes(MAGIC.length);
        buffered.reset();
        boolean packed = Arrays.equals(first, MAGIC);
        return packed ? new GZIPInputStream(buffered, BUFFER_BYTES) : buffered;
    }
}
