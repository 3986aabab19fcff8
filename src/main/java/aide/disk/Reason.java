package aide.disk;

import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Locale;

/** Why something could not be done on the disk, in words for a user. */
final class Reason {

    private Reason() {}

    static String of(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (e instanceof NoSuchFileException) {
            return "no such file or folder";
        }
        if (isNoFolder(e)) {
            return "a file is where a folder should be";
        }
        if (e instanceof ClosedChannelException) {
            return "writing was interrupted";
        }
        String told = e instanceof FileSystemException file ? file.getReason() : e.getMessage();
        return told == null || told.isBlank() ? e.getClass().getSimpleName() : lowerCase(told);
    }

    /** Where a file in a folder was asked for, only the system's words tell. */
    private static boolean isNoFolder(IOException e) {
        return e instanceof NotDirectoryException
                || e instanceof FileAlreadyExistsException
                || (e instanceof FileSystemException file
                        && "Not a directory".equals(file.getReason()));
    }

    /** The system's words begin with a capital, ours do not. */
    private static String lowerCase(String words) {
        boolean acronym = words.length() > 1 && Character.isUpperCase(words.charAt(1));
        return acronym
                ? words
                : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }
}
