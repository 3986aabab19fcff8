package aide.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** What somebody types, and between two lines something happens that the program does not do. */
final class Interrupted extends InputStream {

    /** What happens. */
    interface Happening {
        void happen() throws IOException;
    }

    private final InputStream before;
    private final InputStream after;
    private final Happening happening;
    private boolean happened;

    Interrupted(String before, String after, Happening happening) {
        this.before = bytes(before);
        this.after = bytes(after);
        this.happening = happening;
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public int read() {
        throw new AssertionError("the program reads in chunks");
    }

    @Override
    public int read(byte[] bytes, int from, int most) throws IOException {
        int read = before.read(bytes, from, most);
        if (read >= 0) {
            return read;
        }
        if (!happened) {
            happened = true;
            happening.happen();
        }
        return after.read(bytes, from, most);
    }
}
