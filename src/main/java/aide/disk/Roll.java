package aide.disk;

import aide.study.Event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which events there are: of each as little as tells it from others, for there may be a million. */
final class Roll {

    /** By id, the hash of the event that was met first. */
    private final Map<String, Integer> first = new HashMap<>();

    /** Whatever else bears the same id. */
    private final Set<Event> others = new HashSet<>();

    /** How an event stands to those met before. */
    enum Meeting {
        NEW,
        KNOWN,
        /** Another event has its id. Both are kept, so that every machine has the same two. */
        CLASH
    }

    Meeting meet(Event event) {
        Integer known = first.putIfAbsent(event.id(), event.hashCode());
        if (known == null) {
            return Meeting.NEW;
        }
        boolean same = known == event.hashCode() || !others.add(event);
        return same ? Meeting.KNOWN : Meeting.CLASH;
    }

    boolean has(String id) {
        return first.containsKey(id);
    }
}
