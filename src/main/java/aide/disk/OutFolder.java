package aide.disk;

import aide.base.UserError;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A folder of files that the user asked for, in a place of the user's choice, to be handed on. */
public final class OutFolder {

    private OutFolder() {}

    /**
     * Writes files of these names; the folder is made where it is missing.
     *
     * @throws UserError when they cannot be written
     */
    public static void write(Path folder, Map<String, byte[]> files) {
        try {
            if (folder.toString().isEmpty()) {
                throw new IOException("expected a folder");
            }
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UserError("cannot write to %s: %s".formatted(folder, Reason.of(e)));
        }
        files.forEach((name, bytes) -> OutFile.write(folder.resolve(name), bytes));
    }
}
