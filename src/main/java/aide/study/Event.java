package aide.study;

import aide.bank.Renames;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Something that happened in a sitting and is kept for ever, as a line of the journal. */
public sealed interface Event permits Began, Review, Practised, Overrule, Appeal, Undo, Ended {

    /** Unlike any other event's, on every device: a random name of the run, a dash, a counter. */
    String id();

    /** When, by the clock of the learner, whose offset decides which day of study it was. */
    OffsetDateTime at();

    /** The name of the run that left it. */
    default String run() {
        return id().substring(0, Math.max(0, id().lastIndexOf('-')));
    }

    /** The same event about questions by their present ids; the journal keeps those of its day. */
    default Event renamed(Renames renames) {
        return this;
    }

    /** The same events about questions by their present ids. */
    static List<Event> renamed(List<Event> events, Renames renames) {
        if (renames.isEmpty()) {
            return events;
        }
        List<Event> renamed = new ArrayList<>(events.size());
        for (Event event : events) {
            renamed.add(event.renamed(renames));
        }
        return renamed;
    }

    /** The id of the review that this event corrects; empty where it corrects none. */
    default Optional<String> corrects() {
        return Corrections.meant(this);
    }
}
