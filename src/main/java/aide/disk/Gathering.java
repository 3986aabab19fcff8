package aide.disk;

import aide.study.Event;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** A learner's journal, to which events are added that are not there yet. */
final class Gathering {

    private final Roll roll = new Roll();
    private final Additions additions;

    Gathering(Folder folder, String device) throws IOException {
        SortedMap<String, Extent> extents = new TreeMap<>();
        for (String name : JournalNames.in(folder.names())) {
            try (InputStream in = folder.read(name)) {
                new JournalFile(name, roll::meet, problem -> {})
                        .read(in, Extent.Size.NONE)
                        .ifPresent(extent -> extents.put(name, extent));
            }
        }
        additions =
                new Additions(new Segments(folder, JournalNames.of(device).segments(), extents));
    }

    /** How an event stands to those that are there; whatever is new is still to be added. */
    Roll.Meeting meet(Event event) {
        return roll.meet(event);
    }

    /** Adds an event; why it cannot be written as a line of ours, otherwise. */
    Optional<String> add(Event event) {
        return additions.add(event);
    }

    /** How many events were added and are on the disk. */
    long saved() {
        return additions.saved();
    }

    /** Saves what is left; why not all is saved, in words for the user, otherwise. */
    Optional<String> close() {
        return additions.close();
    }
}
