package aide.disk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;

/** A folder that does everything as another does; a seeded bug does some of it worse. */
class ThroughFolder implements Folder {

    private final Folder folder;

    ThroughFolder(Folder folder) {
        this.folder = folder;
    }

    @Override
    public List<String> names() throws IOException {
        return folder.names();
    }

    @Override
    public Optional<Folder> find(String name) throws IOException {
        return folder.find(name);
    }

    @Override
    public Folder make(String name) throws IOException {
        return folder.make(name);
    }

    @Override
    public long size(String name) throws IOException {
        return folder.size(name);
    }

    @Override
    public InputStream read(String name) throws IOException {
        return folder.read(name);
    }

    @Override
    public Tail tail(String name) throws IOException {
        return folder.tail(name);
    }

    @Override
    public Place follow(String name) {
        return new Place(this, name);
    }

    @Override
    public void rename(String from, String to) throws IOException {
        folder.rename(from, to);
    }

    @Override
    public void remove(String name) throws IOException {
        folder.remove(name);
    }

    @Override
    public void sync() throws IOException {
        folder.sync();
    }

    /** The same for the end of a file. */
    static class ThroughTail implements Tail {

        private final Tail tail;

        ThroughTail(Tail tail) {
            this.tail = tail;
        }

        @Override
        public long size() throws IOException {
            return tail.size();
        }

        @Override
        public int write(ByteBuffer bytes) throws IOException {
            return tail.write(bytes);
        }

        @Override
        public void force() throws IOException {
            tail.force();
        }

        @Override
        public void truncate(long bytes) throws IOException {
            tail.truncate(bytes);
        }

        @Override
        public void close() throws IOException {
            tail.close();
        }
    }
}
