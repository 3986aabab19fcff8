package aide.disk;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A folder in a folder that is none of the system's: its files are those of the upper one whose
 * names begin with it.
 *
 * @param all the names of all files of the upper one, as they are now
 */
record Below(Folder above, Collection<String> all, String name, Syncing syncing) implements Folder {

    /** Forces to the disk which files there are in it. */
    interface Syncing {
        void sync() throws IOException;
    }

    /** The folder in which a file lies; empty for the upper one. */
    static String folder(String file) {
        return file.substring(0, Math.max(0, file.indexOf('/')));
    }

    /** The files that lie in the upper one itself. */
    static List<String> own(Collection<String> all) {
        return all.stream().filter(each -> folder(each).isEmpty()).toList();
    }

    static Optional<Folder> find(
            Folder above, Collection<String> all, String name, Syncing syncing) {
        return all.stream().anyMatch(each -> folder(each).equals(name))
                ? Optional.of(new Below(above, all, name, syncing))
                : Optional.empty();
    }

    @Override
    public List<String> names() {
        return all.stream()
                .filter(each -> folder(each).equals(name))
                .map(each -> each.substring(name.length() + 1))
                .toList();
    }

    @Override
    public Optional<Folder> find(String other) {
        return Optional.empty();
    }

    @Override
    public Folder make(String other) throws IOException {
        throw new IOException("no deeper");
    }

    @Override
    public long size(String file) throws IOException {
        return above.size(path(file));
    }

    @Override
    public InputStream read(String file) throws IOException {
        return above.read(path(file));
    }

    @Override
    public Tail tail(String file) throws IOException {
        return above.tail(path(file));
    }

    @Override
    public Place follow(String file) {
        return new Place(this, file);
    }

    @Override
    public void rename(String from, String to) throws IOException {
        above.rename(path(from), path(to));
    }

    @Override
    public void remove(String file) throws IOException {
        above.remove(path(file));
    }

    @Override
    public void sync() throws IOException {
        syncing.sync();
    }

    private String path(String file) {
        return name + "/" + file;
    }
}
