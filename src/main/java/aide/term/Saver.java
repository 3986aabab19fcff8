package aide.term;

import aide.study.Event;

import java.util.List;
import java.util.Optional;

/** Keeps what happened; the loop paints only what this has answered for. */
@FunctionalInterface
public interface Saver {

    /** Empty once the events are forced to disk, otherwise the reason why they are not. */
    Optional<String> save(List<Event> events);
}
