package aide.disk;

import aide.base.Problem;
import aide.base.ProblemException;
import aide.exchange.PageCursor;
import aide.exchange.ProgressCursor;
import aide.exchange.ProgressJson;
import aide.exchange.Seal;
import aide.json.Fields;
import aide.json.JsonObject;
import aide.json.Node;
import aide.study.Progress;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A sum of the journal that need not be summed again, as the page {@code progress.json}.
 *
 * @param rules what the sum depends on besides the journal; under other rules it is another sum
 * @param journals how much of each file is in the sum
 */
record Snapshot(String rules, SortedMap<String, Extent.Size> journals, Progress progress) {

    static final String FILE = "progress.json";

    /** To be counted up when the page changes, or the way of summing. */
    private static final int VERSION = 1;

    private static final String ABOUT =
            "Made from the journal beside it, which counts; changes here are not read.";
    private static final String TEMPORARY = "." + FILE + ".new";
    private static final int BYTES_MAX = 16 << 20;

    /** Empty where there is none that can be read and trusted: it will be made again. */
    static Optional<Snapshot> read(Folder folder) {
        try (InputStream in = folder.read(FILE)) {
            byte[] page = in.readNBytes(BYTES_MAX);
            return Seal.PAGE.holds(page, 0, page.length) ? read(page) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** At every moment of this, the file is the old page or the new one. */
    void write(Folder folder) throws IOException {
        Folder.Place place = folder.follow(FILE);
        Folder home = place.folder();
        home.remove(TEMPORARY);
        try {
            writeTemporary(home);
            home.rename(TEMPORARY, place.name());
        } catch (IOException e) {
            home.remove(TEMPORARY);
            throw e;
        }
        home.sync();
    }

    private void writeTemporary(Folder home) throws IOException {
        try (Folder.Tail tail = home.tail(TEMPORARY)) {
            ByteBuffer page = ByteBuffer.wrap(page());
            while (page.hasRemaining()) {
                if (tail.write(page) <= 0) {
                    throw new IOException("the disk takes no more");
                }
            }
            tail.force();
        }
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

    /** The quick way first: a start waits for this, and the page is nearly always our own. */
    static Optional<Snapshot> read(byte[] page) {
        Optional<Snapshot> quick = quick(page);
        return quick.isPresent() ? quick : general(page);
    }

    /** Empty where the page is not written exactly as {@link #page} writes it. */
    static Optional<Snapshot> quick(byte[] page) {
        PageCursor in = new PageCursor(page, Seal.PAGE.bodyEnd(page.length));
        try {
            in.open().text("about");
            long version = in.number("version");
            String rules = in.text("rules");
            SortedMap<String, Extent.Size> journals = journals(in.member("journals"));
            Progress progress = ProgressCursor.read(in);
            return in.done() && version == VERSION
                    ? Optional.of(new Snapshot(rules, journals, progress))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static SortedMap<String, Extent.Size> journals(PageCursor in) {
        SortedMap<String, Extent.Size> journals = new TreeMap<>();
        in.open();
        while (in.more()) {
            String name = in.name();
            in.open();
            journals.put(
                    name, new Extent.Size(in.number("bytes"), in.number("lines"), in.text("crc")));
            in.close();
        }
        in.close();
        return journals;
    }

    /** Empty where the page is no snapshot of this version. */
    static Optional<Snapshot> general(byte[] page) {
        List<Problem> problems = new ArrayList<>();
        try {
            String text = new String(page, StandardCharsets.UTF_8);
            Fields fields = new Fields(Node.parse(FILE, text), problems::add);
            Optional<Snapshot> snapshot = read(fields, problems);
            return problems.isEmpty() ? snapshot : Optional.empty();
        } catch (ProblemException e) {
            return Optional.empty();
        }
    }

    private static Optional<Snapshot> read(Fields fields, List<Problem> problems) {
        fields.text("about");
        fields.text("crc");
        int version = fields.get("version", 0, Node::integer);
        String rules = fields.text("rules");
        SortedMap<String, Extent.Size> journals = new TreeMap<>();
        fields.get("journals", Map.<String, Node>of(), Node::members)
                .forEach((name, node) -> journals.put(name, size(node, problems)));
        Progress progress = ProgressJson.read(fields, problems::add);
        return fields.build(() -> new Snapshot(rules, journals, progress))
                .filter(snapshot -> version == VERSION);
    }

    private static Extent.Size size(Node node, List<Problem> problems) {
        Fields fields = new Fields(node, problems::add);
        long bytes = fields.get("bytes", 0L, Snapshot::count);
        long lines = fields.get("lines", 0L, Snapshot::count);
        String crc = fields.text("crc");
        return fields.build(() -> new Extent.Size(bytes, lines, crc)).orElse(Extent.Size.NONE);
    }

    private static long count(Node node) {
        return node.number().longValue();
    }
}
