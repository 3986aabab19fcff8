package aide.disk;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A folder on a disk that promises no more than POSIX does: what was written is there after a power
 * cut only where it was forced, names only where the folder was forced; else all of it, or nothing,
 * or any sectors of it.
 */
final class SimulatedDisk implements Folder {

    private final Mishaps mishaps;
    private final SortedMap<String, Inode> names = new TreeMap<>();
    private final SortedMap<String, Inode> namesOnDisk = new TreeMap<>();
    private final List<Naming> unforced = new ArrayList<>();

    SimulatedDisk(Mishaps mishaps) {
        this.mishaps = mishaps;
    }

    /** A name that means another file from now on, or none. */
    private record Naming(String name, Optional<Inode> file) {

        void in(SortedMap<String, Inode> names) {
            file.ifPresentOrElse(inode -> names.put(name, inode), () -> names.remove(name));
        }
    }

    void cutPower() {
        for (Naming naming : unforced) {
            if (mishaps.chance().nextBoolean()) {
                naming.in(namesOnDisk);
            }
        }
        unforced.clear();
        names.clear();
        names.putAll(namesOnDisk);
        new LinkedHashSet<>(names.values()).forEach(inode -> inode.cutPower(mishaps.chance()));
    }

    @Override
    public List<String> names() throws IOException {
        mishaps.strike();
        return Below.own(names.keySet());
    }

    @Override
    public Optional<Folder> find(String name) throws IOException {
        mishaps.strike();
        return Below.find(this, names.keySet(), name, () -> sync(name));
    }

    @Override
    public Folder make(String name) throws IOException {
        mishaps.strike();
        return new Below(this, names.keySet(), name, () -> sync(name));
    }

    @Override
    public long size(String name) throws IOException {
        mishaps.strike();
        return inode(name).cache().length;
    }

    @Override
    public InputStream read(String name) throws IOException {
        mishaps.strike();
        return new ByteArrayInputStream(inode(name).cache());
    }

    @Override
    public Tail tail(String name) throws IOException {
        mishaps.strike();
        if (!names.containsKey(name)) {
            name(name, Optional.of(new Inode()));
        }
        return new SimulatedTail(mishaps, inode(name));
    }

    @Override
    public Place follow(String name) {
        return new Place(this, name);
    }

    @Override
    public void rename(String from, String to) throws IOException {
        mishaps.strike();
        Inode file = inode(from);
        name(to, Optional.of(file));
        name(from, Optional.empty());
    }

    @Override
    public void remove(String name) throws IOException {
        mishaps.strike();
        name(name, Optional.empty());
    }

    @Override
    public void sync() throws IOException {
        sync("");
    }

    /** Forces only the names in one folder. */
    private void sync(String below) throws IOException {
        mishaps.strike();
        List<Naming> forced = unforced.stream()
                .filter(naming -> Below.folder(naming.name()).equals(below))
                .toList();
        forced.forEach(naming -> naming.in(namesOnDisk));
        unforced.removeAll(forced);
    }

    private Inode inode(String name) throws NoSuchFileException {
        return Optional.ofNullable(names.get(name))
                .orElseThrow(() -> new NoSuchFileException(name));
    }

    private void name(String name, Optional<Inode> file) {
        Naming naming = new Naming(name, file);
        naming.in(names);
        unforced.add(naming);
    }

    private record SimulatedTail(Mishaps mishaps, Inode inode) implements Tail {

        @Override
        public long size() throws IOException {
            mishaps.strike();
            return inode.cache().length;
        }

        /** Whatever ends it, some of the bytes may be written by then. */
        @Override
        public int write(ByteBuffer bytes) throws IOException {
            boolean last = mishaps.isLast();
            boolean error = !last && mishaps.hasError();
            int most = mishaps.take(bytes.remaining());
            int taken = last || error ? mishaps.chance().nextInt(most + 1) : most;
            mishaps.giveBack(most - taken);
            byte[] written = new byte[taken];
            bytes.get(written);
            inode.append(written);
            if (last) {
                throw new Crash();
            }
            if (taken == 0) {
                mishaps.perhapsMakeRoom();
                throw new IOException("No space left on device");
            }
            return taken;
        }

        @Override
        public void force() throws IOException {
            if (mishaps.isLast()) {
                throw new Crash();
            }
            if (mishaps.hasError()) {
                inode.failToForce(mishaps.chance());
                throw new IOException("Input/output error");
            }
            inode.force();
        }

        @Override
        public void truncate(long bytes) throws IOException {
            mishaps.strike();
            int less = inode.cache().length - (int) bytes;
            if (less > 0) {
                mishaps.giveBack(less);
                inode.truncate((int) bytes);
            }
        }

        /** The system closes what a program leaves open. */
        @Override
        public void close() throws IOException {
            if (!mishaps.hasCrashed()) {
                mishaps.strike();
            }
        }
    }
}
