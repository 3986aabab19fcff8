package aide.disk;

import aide.bank.Bank;
import aide.base.UserError;
import aide.exchange.DrillLines;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The drills of a home to be read, also while one goes on: {@code drills/drill-NAME.jsonl}. */
public record DrillShelf(Path path) {

    private static final String DRILLS = "drills";
    private static final String BEGIN = "drill-";

    /** Far more than all moves take that a drill can have. */
    private static final long BYTES_MAX = 32 << 20;

    /** Of a home. */
    public static DrillShelf of(Path home) {
        return new DrillShelf(home.resolve(DRILLS));
    }

    static SegmentNames files(String name) {
        return new SegmentNames(BEGIN + name);
    }

    /**
     * The names of all drills, the oldest first.
     *
     * @throws UserError when they cannot be read
     */
    public List<String> names() {
        try {
            return Files.exists(path) ? names(new RealFolder(path).names()) : List.of();
        } catch (IOException e) {
            throw new UserError("cannot read the drills in %s: %s; --home names another place"
                    .formatted(path, Reason.of(e)));
        }
    }

    /** Later segments of a drill are no drills of their own. */
    private static List<String> names(List<String> files) {
        List<String> names = new ArrayList<>();
        for (String file : files) {
            int end = file.length() - SegmentNames.END.length();
            if (file.startsWith(BEGIN)
                    && file.endsWith(SegmentNames.END)
                    && file.indexOf('.') == end) {
                names.add(file.substring(BEGIN.length(), end));
            }
        }
        Collections.sort(names);
        return names;
    }

    /**
     * Reads a drill, by its name or from a file that lies anywhere.
     *
     * @throws UserError when there is none, or it cannot be read
     */
    public DrillLines read(String name, Bank bank) {
        return names().contains(name) ? read(name, bank, new TreeMap<>()) : elsewhere(name, bank);
    }

    /** Reads one of these drills, and tells how much of each of its files it has read. */
    DrillLines read(String name, Bank bank, SortedMap<String, Extent> extents) {
        RealFolder folder = new RealFolder(path);
        DrillLines lines = new DrillLines(bank);
        try {
            int last = files(name).last(folder.names());
            for (int number = 1; number <= last; number++) {
                read(folder, files(name).segment(number), lines, extents);
            }
            return lines;
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    private static DrillLines elsewhere(String file, Bank bank) {
        Path path = Path.of(file);
        Path folder = path.toAbsolutePath().getParent();
        if (folder == null || !Files.isRegularFile(path)) {
            throw new UserError(
                    "there is no drill \"%s\"; aide drill --list names them".formatted(file));
        }
        DrillLines lines = new DrillLines(bank);
        try {
            read(
                    new RealFolder(folder),
                    String.valueOf(path.getFileName()),
                    lines,
                    new TreeMap<>());
            return lines;
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static UserError unreadable(String name, IOException e) {
        return new UserError("the drill \"%s\" cannot be read: %s".formatted(name, Reason.of(e)));
    }

    private static void read(
            RealFolder folder, String file, DrillLines into, SortedMap<String, Extent> extents)
            throws IOException {
        Extent extent = new Extent();
        extents.put(file, extent);
        if (Files.size(folder.path().resolve(file)) > BYTES_MAX) {
            throw new IOException("has over %d bytes".formatted(BYTES_MAX));
        }
        try (InputStream in = folder.read(file)) {
            new Lines(extent, new Into(file, into)).read(in);
        }
    }

    /** Hands lines on with their place. */
    private record Into(String file, DrillLines lines) implements Lines.Sink {

        @Override
        public void line(long number, byte[] bytes, int from, int to) {
            lines.add(file + ":" + number, bytes, from, to);
        }

        @Override
        public void tooLong(long number) {
            lines.damaged(file + ":" + number, "is too long");
        }
    }
}
