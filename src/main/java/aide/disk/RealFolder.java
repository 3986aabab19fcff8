package aide.disk;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A folder of the file system.
 *
 * @param permissions of files that are made in it, as far as the process may give them
 */
record RealFolder(Path path, String permissions) implements Folder {

    private static final String OWNERS_ONLY = "rw-------";
    private static final String ANYBODYS = "rw-rw-rw-";

    /** A folder in which whatever is made is its owner's alone. */
    RealFolder(Path path) {
        this(path, OWNERS_ONLY);
    }

    /** A folder for what is made to be handed on. */
    static RealFolder open(Path path) {
        return new RealFolder(path, ANYBODYS);
    }

    /** Makes the folder where it is missing, down from the first one that is there. */
    static RealFolder at(Path path) throws IOException {
        Path parent = path.toAbsolutePath().getParent();
        if (!Files.isDirectory(path) && parent != null) {
            RealFolder above = at(parent);
            Files.createDirectories(path, allow(path, "rwx------"));
            above.sync();
        }
        return new RealFolder(path);
    }

    @Override
    public List<String> names() throws IOException {
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(path)) {
            for (Path file : files) {
                if (Files.isRegularFile(file)) {
                    names.add(String.valueOf(file.getFileName()));
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        Collections.sort(names);
        return names;
    }

    @Override
    public Optional<Folder> find(String name) {
        Path below = path.resolve(name);
        return Files.isDirectory(below)
                ? Optional.of(new RealFolder(below, permissions))
                : Optional.empty();
    }

    @Override
    public Folder make(String name) throws IOException {
        return at(path.resolve(name));
    }

    @Override
    public long size(String name) throws IOException {
        return Files.size(path.resolve(name));
    }

    @Override
    public InputStream read(String name) throws IOException {
        return Files.newInputStream(plain(path, name));
    }

    @Override
    public Tail tail(String name) throws IOException {
        return new RealTail(open(plain(path, name), permissions));
    }

    @Override
    public Place follow(String name) throws IOException {
        Path file = path.resolve(name);
        Path real = Files.exists(file) ? file.toRealPath() : file;
        Path parent = real.getParent();
        return new Place(
                parent == null ? this : new RealFolder(parent, permissions),
                String.valueOf(real.getFileName()));
    }

    @Override
    public void rename(String from, String to) throws IOException {
        Files.move(path.resolve(from), path.resolve(to), StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void remove(String name) throws IOException {
        Files.deleteIfExists(path.resolve(name));
    }

    /** Windows opens no folder as a file and needs no sync of it. */
    @Override
    public void sync() throws IOException {
        if (isPosix(path)) {
            try (FileChannel folder = FileChannel.open(path, READ)) {
                folder.force(true);
            }
        }
    }

    /** A file of that name, or none yet: a pipe would wait for somebody for ever. */
    static Path plain(Path folder, String name) throws IOException {
        Path file = folder.resolve(name);
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new IOException(name + " is no file");
        }
        return file;
    }

    private static FileChannel open(Path file, String permissions) throws IOException {
        return FileChannel.open(file, Set.of(CREATE, WRITE, APPEND), allow(file, permissions));
    }

    static FileAttribute<?>[] allow(Path path, String permissions) {
        return isPosix(path)
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    private static boolean isPosix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    private record RealTail(FileChannel channel) implements Tail {

        @Override
        public long size() throws IOException {
            return channel.size();
        }

        @Override
        public int write(ByteBuffer bytes) throws IOException {
            return channel.write(bytes);
        }

        @Override
        public void force() throws IOException {
            channel.force(false);
        }

        @Override
        public void truncate(long bytes) throws IOException {
            channel.truncate(bytes);
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }
}
