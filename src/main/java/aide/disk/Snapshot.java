package aide.disk;

import aide.exchange.ProgressJson;
import aide.exchange.Seal;
import aide.json.JsonObject;
import aide.study.Progress;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.SortedMap;

/**
 * A sum of the journal that need not be summed again, as the page {@code progress.json}.
 *
 * @param rules what the sum depends on besides the journal; under other rules it is another sum
 * @param journals how much of each file is in the sum
 */
record Snapshot(String rules, SortedMap<String, Extent.Size> journals, Progress progress) {

    static final String FILE = "progress.json";

    /**
     * To be counted up when the page changes, or the way of summing. Whatever the page becomes, its
     * seal and this member stay: by them an older program knows that it must leave the page alone.
     */
    static final int VERSION = 3;

    private static final String ABOUT =
            "Made from the journal beside it, which counts; changes here are not read.";
    private static final int BYTES_MAX = 16 << 20;

    /** Empty where there is none that can be read and trusted: it will be made again. */
    static Optional<Snapshot> read(Folder folder) {
        Optional<byte[]> page = sealed(folder);
        return page.isPresent() ? SnapshotReader.read(page.get()) : Optional.empty();
    }

    /** Whether there is one of a later version, which is not ours to write over. */
    static boolean isNewer(Folder folder) {
        Optional<byte[]> page = sealed(folder);
        return page.isPresent() && SnapshotReader.isNewer(page.get());
    }

    private static Optional<byte[]> sealed(Folder folder) {
        try (InputStream in = folder.read(FILE)) {
            byte[] page = in.readNBytes(BYTES_MAX);
            return Seal.PAGE.holds(page, 0, page.length) ? Optional.of(page) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /**
     * Writes it.
     *
     * @throws IOException also where a newer program has written one, be it since the start
     */
    void write(Folder folder) throws IOException {
        if (isNewer(folder)) {
            throw new IOException("it was written by a newer aide");
        }
        WholeFile.write(folder, FILE, page());
    }

    byte[] page() {
        JsonObject files = new JsonObject();
        journals.forEach((name, size) -> files.put(
                name,
                new JsonObject()
                        .put("bytes", size.bytes())
                        .put("lines", size.lines())
                        .put("crc", size.crc())));
        JsonObject page = new JsonObject()
                .put("about", ABOUT)
                .put("version", VERSION)
                .put("rules", rules)
                .put("journals", files);
        return Seal.PAGE.on(ProgressJson.put(page, progress).page());
    }
}
