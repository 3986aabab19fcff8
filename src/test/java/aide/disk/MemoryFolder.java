package aide.disk;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** A folder in memory, on a disk that fails as it is told to. */
final class MemoryFolder implements Folder {

    final SortedMap<String, byte[]> files = new TreeMap<>();

    /** The names of the operations that fail now, e.g. {@code force}. */
    final Set<String> broken = new HashSet<>();

    /** How many bytes the disk still takes. */
    int roomBytes = Integer.MAX_VALUE;

    int syncs;

    @Override
    public List<String> names() {
        return Below.own(files.keySet());
    }

    @Override
    public Optional<Folder> find(String name) {
        return Below.find(this, files.keySet(), name, this::sync);
    }

    @Override
    public Folder make(String name) {
        return new Below(this, files.keySet(), name, this::sync);
    }

    @Override
    public long size(String name) {
        return file(name).length;
    }

    @Override
    public InputStream read(String name) throws IOException {
        breakOn("read");
        byte[] file = files.get(name);
        if (file == null) {
            throw new NoSuchFileException(name);
        }
        return new ByteArrayInputStream(file);
    }

    @Override
    public Tail tail(String name) throws IOException {
        breakOn("tail");
        files.putIfAbsent(name, new byte[0]);
        return new MemoryTail(name);
    }

    @Override
    public Place follow(String name) {
        return new Place(this, name);
    }

    @Override
    public void rename(String from, String to) throws IOException {
        breakOn("rename");
        files.put(to, file(from));
        files.remove(from);
    }

    @Override
    public void remove(String name) {
        files.remove(name);
    }

    @Override
    public void sync() throws IOException {
        breakOn("sync");
        syncs++;
    }

    byte[] file(String name) {
        return files.getOrDefault(name, new byte[0]);
    }

    String text(String name) {
        return new String(file(name), StandardCharsets.UTF_8);
    }

    void write(String name, byte[] bytes) {
        files.put(name, bytes);
    }

    private void breakOn(String operation) throws IOException {
        if (broken.contains(operation)) {
            throw new IOException("Input/output error");
        }
    }

    private final class MemoryTail implements Tail {

        private final String name;

        MemoryTail(String name) {
            this.name = name;
        }

        @Override
        public long size() {
            return file(name).length;
        }

        @Override
        public int write(ByteBuffer bytes) throws IOException {
            breakOn("write");
            int taken = Math.min(roomBytes, bytes.remaining());
            if (broken.contains("take")) {
                return 0;
            }
            if (taken == 0) {
                throw new IOException("No space left on device");
            }
            byte[] before = file(name);
            byte[] after = Arrays.copyOf(before, before.length + taken);
            bytes.get(after, before.length, taken);
            files.put(name, after);
            roomBytes -= taken;
            return taken;
        }

        @Override
        public void force() throws IOException {
            breakOn("force");
        }

        @Override
        public void truncate(long bytes) throws IOException {
            breakOn("truncate");
            roomBytes += file(name).length - (int) bytes;
            files.put(name, Arrays.copyOf(file(name), (int) bytes));
        }

        @Override
        public void close() throws IOException {
            breakOn("close");
        }
    }
}
