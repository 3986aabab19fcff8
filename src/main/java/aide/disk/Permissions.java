package aide.disk;

import static java.nio.file.attribute.PosixFilePermission.OTHERS_READ;
import static java.nio.file.attribute.PosixFilePermission.OTHERS_WRITE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Looks whether people to whom they are nothing may read a learner's files. */
final class Permissions {

    private Permissions() {}

    /** What lies in a folder that is closed to others is closed to them, whatever it says. */
    static void check(Path folder, Findings findings) throws IOException {
        if (!folder.getFileSystem().supportedFileAttributeViews().contains("posix")
                || !isOpen(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> all = files.sorted().toList();
            for (Path each : all) {
                if (isOpen(each)) {
                    findings.problem(
                            folder.relativize(each).toString(),
                            "may be read or changed by anybody on this machine; chmod -R o= "
                                    + folder
                                    + " ends that");
                }
            }
        }
    }

    private static boolean isOpen(Path path) throws IOException {
        Set<?> permissions = Files.getPosixFilePermissions(path);
        return permissions.contains(OTHERS_READ) || permissions.contains(OTHERS_WRITE);
    }
}
