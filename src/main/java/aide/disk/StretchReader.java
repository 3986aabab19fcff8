package aide.disk;

import aide.base.Problem;
import aide.disk.Stretch.Correction;
import aide.study.Event;
import aide.study.Mark;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;

/** Reads a journal file stretch by stretch. */
final class StretchReader {

    /** How often is read for one stretch, about half a megabyte; few journals are longer. */
    private static final int READS = 8;

    private final InputStream in;
    private final Extent extent = new Extent();
    private final JournalFile file;
    private final Lines lines;
    private Deque<Event> before = new ArrayDeque<>();
    private Deque<Event> events = new ArrayDeque<>();
    private List<Correction> corrections = new ArrayList<>();
    private Mark last = Mark.BEGINNING;
    private boolean inOrder = true;

    /** A file from its beginning; what is not understood is told. */
    StretchReader(String name, InputStream in, Consumer<Problem> problems) {
        this.in = in;
        this.file = new JournalFile(name, this::add, problems);
        this.lines = new Lines(extent, file);
    }

    /** The next stretch, while nobody has taken anything of the one before; none comes behind the last. */
    Stretch next() throws IOException {
        before = events;
        events = new ArrayDeque<>();
        corrections = new ArrayList<>();
        boolean more = true;
        for (int i = 0; i < READS && more; i++) {
            more = lines.readOn(in);
        }
        if (!more) {
            file.end();
        }
        return new Stretch(events, corrections, inOrder, !more);
    }

    private void add(Event event) {
        Mark mark = Mark.of(event);
        inOrder &= mark.compareTo(last) > 0;
        last = mark;
        event.corrects().ifPresent(id -> corrections.add(new Correction(event, isNear(id))));
        events.add(event);
    }

    /** From the end: what is corrected has mostly just been answered. */
    private boolean isNear(String id) {
        return isAmong(events, id) || isAmong(before, id);
    }

    private static boolean isAmong(Deque<Event> events, String id) {
        boolean found = false;
        Iterator<Event> fromEnd = events.descendingIterator();
        while (!found && fromEnd.hasNext()) {
            found = fromEnd.next().id().equals(id);
        }
        return found;
    }

    /** How much has been read, once the last stretch has. */
    Extent extent() {
        return extent;
    }
}
