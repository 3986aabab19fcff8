package aide.disk;

import aide.base.UserError;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that the user asked for, in a place of the user's choice, to be handed on. */
public final class OutFile {

    private OutFile() {}

    /**
     * Writes it as a whole: what was there before stays until then.
     *
     * @throws UserError when it cannot be written
     */
    public static void write(Path file, byte[] bytes) {
        try {
            Path absolute = file.toAbsolutePath();
            Path folder = absolute.getParent();
            if (folder == null || file.toString().isEmpty() || Files.isDirectory(file)) {
                throw new IOException("is no name of a file");
            }
            WholeFile.write(RealFolder.open(folder), String.valueOf(absolute.getFileName()), bytes);
        } catch (IOException e) {
            throw new UserError("cannot write %s: %s".formatted(file, Reason.of(e)));
        }
    }
}
