package aide.disk;

import aide.base.Count;
import aide.exchange.EventJson;
import aide.study.Event;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** Writes events down: what {@link #append} finds no fault with is on the disk. */
final class Journal {

    private final Segments segments;

    /** A journal that goes on behind these extents, which grow with it. */
    Journal(Folder folder, JournalNames names, SortedMap<String, Extent> extents) {
        this.segments = new Segments(folder, names.segments(), extents);
    }

    /**
     * Saves these events and all that could not be saved before, in one write.
     *
     * @return why they are not saved, in words for the user; empty when they are
     */
    Optional<String> append(List<Event> events) {
        return segments.append(events.stream().map(EventJson::line).toList())
                .map(reason -> "not saved: %s; kept in memory, written with the next answer"
                        .formatted(reason));
    }

    /** Whether the extents are all there is in the files of this device. */
    boolean isWhole() {
        return segments.isWhole();
    }

    /**
     * Ends writing.
     *
     * @return what could not be saved, in words for the user
     */
    Optional<String> close() {
        Optional<String> lost = segments.save()
                .map(reason -> "%s could not be saved: %s"
                        .formatted(
                                new Count(segments.unsaved(), "line") + " of the journal", reason));
        Optional<String> closed = segments.close();
        return lost.or(
                () -> closed.map(reason -> "the journal was saved, but not closed: " + reason));
    }
}
