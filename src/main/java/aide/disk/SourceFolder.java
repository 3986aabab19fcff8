package aide.disk;

import aide.base.UserError;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** The documents of a bank's sources, where the user has them. */
public record SourceFolder(Path path) {

    static final int FILE_BYTES_MAX = 16 << 20;

    /**
     * @throws UserError when there is no such folder
     */
    public SourceFolder {
        if (!Files.isDirectory(path)) {
            throw new UserError("there is no folder %s; --sources is the folder of the documents"
                    .formatted(path));
        }
    }

    /**
     * The bytes of the document of that file name; the bank checks their sum and reads their text.
     *
     * @throws IOException with the reason, in words for the user
     */
    public byte[] document(String file) throws IOException {
        Path document = place(file);
        if (!path.normalize().equals(document.getParent())) {
            throw new IOException("is no name of a file");
        }
        try {
            return LimitedFile.read(document, FILE_BYTES_MAX);
        } catch (IOException e) {
            throw new IOException(Reason.of(e), e);
        }
    }

    private Path place(String file) throws IOException {
        try {
            return path.resolve(file).normalize();
        } catch (InvalidPathException e) {
            throw new IOException("is no name of a file", e);
        }
    }
}
