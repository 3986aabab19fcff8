package aide.disk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Writes lines down: what {@link #append} finds no fault with is on the disk.
 *
 * <p>To be called by one thread that nobody interrupts: an interrupt closes the file. Even that
 * loses nothing, but it leaves a segment behind.
 */
final class Segments {

    private final Folder folder;
    private final SegmentNames names;
    private final SortedMap<String, Extent> extents;
    private final List<byte[]> unsaved = new ArrayList<>();
    private Optional<Segment> open = Optional.empty();
    private int number;
    private boolean whole = true;

    /** Files that go on behind these extents, which grow with it. */
    Segments(Folder folder, SegmentNames names, SortedMap<String, Extent> extents) {
        this.folder = folder;
        this.names = names;
        this.extents = extents;
        this.number = names.last(extents.keySet());
    }

    /**
     * Saves these lines and all that could not be saved before, in one write.
     *
     * @return why they are not saved, in words for the user; empty when they are
     */
    Optional<String> append(List<byte[]> lines) {
        unsaved.addAll(lines);
        return save();
    }

    /** How many lines are not saved. */
    int unsaved() {
        return unsaved.size();
    }

    /** Whether the extents are all there is in the files. */
    boolean isWhole() {
        return whole && unsaved.isEmpty();
    }

    /** Saves what could not be saved before; why that is still not so, otherwise. */
    Optional<String> save() {
        if (unsaved.isEmpty()) {
            return Optional.empty();
        }
        try {
            segment().append(lines());
            unsaved.clear();
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(Reason.of(e));
        }
    }

    private byte[] lines() {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        unsaved.forEach(lines::writeBytes);
        return lines.toByteArray();
    }

    /** The file to write to: one that failed, or that somebody else has changed, is left alone. */
    private Segment segment() throws IOException {
        while (open.isEmpty() || !open.get().isSound()) {
            if (open.isPresent()) {
                whole = false;
                number++;
                close();
            }
            String name = names.segment(number);
            Extent extent = extents.computeIfAbsent(name, absent -> new Extent());
            open = Optional.of(Segment.open(folder, name, extent));
        }
        return open.get();
    }

    /** Closes the file; nothing hangs on how that ends, for what counts was forced to the disk. */
    Optional<String> close() {
        Optional<Segment> done = open;
        open = Optional.empty();
        try {
            if (done.isPresent()) {
                done.get().close();
            }
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(Reason.of(e));
        }
    }
}
