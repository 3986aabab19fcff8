package aide.disk;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import aide.base.UserError;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps the files of a folder to one process.
 *
 * <p>The lock is the system's and ends with the process, however that ends. What stands in the lock
 * file only tells others who holds it; when it is out of date, nobody is kept out.
 */
final class Lock {

    static final String FILE = ".lock";
    private static final int TOLD_BYTES_MAX = 1_000;

    /** Far behind the text, which some systems would lock against reading, too. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    /**
     * The folders this process holds. Asked first, because the system takes a lock away from its
     * holder as soon as the same process closes the file anywhere, be it after a refusal.
     */
    private static final Map<Path, Holder> HELD = new ConcurrentHashMap<>();

    private final Path folder;
    private final FileChannel file;

    private Lock(Path folder, FileChannel file) {
        this.folder = folder;
        this.file = file;
    }

    /**
     * What a lock keeps to one process.
     *
     * @param wayOut what somebody can do who finds it taken
     */
    record Kept(String what, String wayOut) {

        static Kept of(LearnerName learner) {
            return new Kept("learner \"" + learner + "\"", "end it, or use another --learner");
        }
    }

    /**
     * Takes the lock.
     *
     * @throws UserError when it is taken; the words tell by whom
     */
    static Lock take(Path path, Kept kept, Holder me) throws IOException {
        Path folder = path.toRealPath();
        Optional<Holder> other = Optional.ofNullable(HELD.putIfAbsent(folder, me));
        if (other.isPresent()) {
            throw refusal(kept, other, me);
        }
        boolean taken = false;
        try {
            Lock lock = new Lock(folder, takeFile(RealFolder.plain(folder, FILE), kept, me));
            taken = true;
            return lock;
        } finally {
            if (!taken) {
                HELD.remove(folder);
            }
        }
    }

    void release() throws IOException {
        try {
            file.close();
        } finally {
            HELD.remove(folder);
        }
    }

    private static FileChannel takeFile(Path path, Kept kept, Holder me) throws IOException {
        FileChannel file = FileChannel.open(
                path, Set.of(CREATE, READ, WRITE), RealFolder.allow(path, "rw-------"));
        try {
            if (!isLocked(file)) {
                throw refusal(kept, Holder.read(text(file)), me);
            }
            tell(file, me);
            return file;
        } catch (IOException | UserError e) {
            file.close();
            throw e;
        }
    }

    private static boolean isLocked(FileChannel file) throws IOException {
        try {
            return file.tryLock(LOCKED_BYTE, 1, false) != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static void tell(FileChannel file, Holder me) throws IOException {
        file.truncate(0);
        file.write(ByteBuffer.wrap(me.line().getBytes(StandardCharsets.UTF_8)), 0);
    }

    private static String text(FileChannel file) throws IOException {
        ByteBuffer told = ByteBuffer.allocate(TOLD_BYTES_MAX);
        file.read(told, 0);
        return new String(told.array(), 0, told.position(), StandardCharsets.UTF_8);
    }

    private static UserError refusal(Kept kept, Optional<Holder> other, Holder me) {
        return new UserError("%s is in use by %s; %s"
                .formatted(
                        kept.what,
                        other.map(holder -> holder.told(me.since())).orElse("another process"),
                        kept.wayOut));
    }
}
