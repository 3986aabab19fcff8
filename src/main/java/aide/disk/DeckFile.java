package aide.disk;

import aide.base.UserError;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A deck that somebody has handed on. */
public record DeckFile(Path path) {

    private static final int BYTES_MAX = 1 << 20;

    /** What it is called. */
    public String name() {
        return String.valueOf(path.getFileName());
    }

    /**
     * Its text.
     *
     * @throws UserError when it cannot be read
     */
    public String text() {
        try {
            return new String(LimitedFile.read(path, BYTES_MAX), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UserError("the deck %s cannot be read: %s".formatted(path, Reason.of(e)));
        }
    }
}
