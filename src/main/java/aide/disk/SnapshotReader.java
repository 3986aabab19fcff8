package aide.disk;

import aide.base.Problem;
import aide.base.ProblemException;
import aide.exchange.PageCursor;
import aide.exchange.ProgressCursor;
import aide.exchange.ProgressJson;
import aide.exchange.Seal;
import aide.json.Fields;
import aide.json.Node;
import aide.study.Progress;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads a snapshot's page, whose seal was looked at before, in two ways that agree. */
final class SnapshotReader {

    private static final BigDecimal VERSION = BigDecimal.valueOf(Snapshot.VERSION);

    private SnapshotReader() {}

    /** Whether a page says that it is of a later version, whatever else stands in it. */
    static boolean isNewer(byte[] page) {
        PageCursor in = new PageCursor(page, Seal.PAGE.bodyEnd(page.length));
        in.open().text("about");
        return in.number("version") != Snapshot.VERSION && saysNewer(page);
    }

    private static boolean saysNewer(byte[] page) {
        try {
            String text = new String(page, StandardCharsets.UTF_8);
            return new Fields(Node.parse(Snapshot.FILE, text), problem -> {})
                    .find("version", Node::number)
                    .filter(version -> version.compareTo(VERSION) > 0)
                    .isPresent();
        } catch (ProblemException e) {
            return false;
        }
    }

    /** The quick way first: a start waits for this, and the page is nearly always our own. */
    static Optional<Snapshot> read(byte[] page) {
        Optional<Snapshot> quick = quick(page);
        return quick.isPresent() ? quick : general(page);
    }

    /** Empty where the page is not written exactly as {@link Snapshot#page} writes it. */
    static Optional<Snapshot> quick(byte[] page) {
        PageCursor in = new PageCursor(page, Seal.PAGE.bodyEnd(page.length));
        try {
            in.open().text("about");
            long version = in.number("version");
            String rules = in.text("rules");
            SortedMap<String, Extent.Size> journals = journals(in.member("journals"));
            Progress progress = ProgressCursor.read(in);
            return in.done() && version == Snapshot.VERSION
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
            Fields fields = new Fields(Node.parse(Snapshot.FILE, text), problems::add);
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
                .filter(snapshot -> version == Snapshot.VERSION);
    }

    private static Extent.Size size(Node node, List<Problem> problems) {
        Fields fields = new Fields(node, problems::add);
        long bytes = fields.get("bytes", 0L, SnapshotReader::count);
        long lines = fields.get("lines", 0L, SnapshotReader::count);
        String crc = fields.text("crc");
        return fields.build(() -> new Extent.Size(bytes, lines, crc)).orElse(Extent.Size.NONE);
    }

    private static long count(Node node) {
        return node.number().longValue();
    }
}
