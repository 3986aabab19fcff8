package aide.disk;

import aide.base.Count;
import aide.exchange.EventJson;
import aide.study.Event;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Writes events down: what {@link #append} finds no fault with is on the disk.
 *
 * <p>To be called by one thread that nobody interrupts: an interrupt closes the file. Even that
 * loses nothing, but it leaves a segment behind.
 */
final class Journal {

    private final Folder folder;
    private final JournalNames names;
    private final SortedMap<String, Extent> extents;
    private final List<byte[]> unsaved = new ArrayList<>();
    private Optional<Segment> open = Optional.empty();
    private int number;
    private boolean whole = true;

    /** A journal that goes on behind these extents, which grow with it. */
    Journal(Folder folder, JournalNames names, SortedMap<String, Extent> extents) {
        this.folder = folder;
        this.names = names;
        this.extents = extents;
        this.number = names.last(extents.keySet());
    }

    /**
     * Saves these events and all that could not be saved before, in one write.
     *
     * @return why they are not saved, in words for the user; empty when they are
     */
    Optional<String> append(List<Event> events) {
        events.stream().map(EventJson::line).forEach(unsaved::add);
        return save().map(reason ->
                "not saved: %s; kept in memory, written with the next answer".formatted(reason));
    }

    /** Whether the extents are all there is in the files of this device. */
    boolean isWhole() {
        return whole && unsaved.isEmpty();
    }

    /**
     * Ends writing.
     *
     * @return what could not be saved, in words for the user
     */
    Optional<String> close() {
        Optional<String> lost = save().map(reason -> "%s could not be saved: %s"
                .formatted(new Count(unsaved.size(), "line") + " of the journal", reason));
        return lost.or(this::abandon);
    }

    private Optional<String> save() {
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
                abandon();
            }
            String name = names.segment(number);
            Extent extent = extents.computeIfAbsent(name, absent -> new Extent());
            open = Optional.of(Segment.open(folder, name, extent));
        }
        return open.get();
    }

    /** Nothing hangs on how this ends: what counts was forced to the disk before. */
    private Optional<String> abandon() {
        Optional<Segment> done = open;
        open = Optional.empty();
        try {
            if (done.isPresent()) {
                done.get().close();
            }
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of("the journal was saved, but not closed: " + Reason.of(e));
        }
    }
}
