package aide.disk;

import aide.study.Event;
import aide.study.Preferences;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a learner did, and what the program said was saved of it. */
final class Ledger {

    private final Set<Event> done = new HashSet<>();
    private final Set<Event> saved = new HashSet<>();
    private final List<Preferences> chosen = new ArrayList<>(List.of(Preferences.DEFAULT));

    void done(List<Event> events) {
        done.addAll(events);
    }

    void saved(List<Event> events) {
        saved.addAll(events);
    }

    /** A choice that may hold from now on, like those before it. */
    void chose(Preferences preferences) {
        chosen.add(preferences);
    }

    /** The last choice is kept, so that no other can hold. */
    void kept() {
        chosen.subList(0, chosen.size() - 1).clear();
    }

    /** How much of what was saved is not among these. */
    long lost(List<Event> found, Preferences preferences) {
        Set<Event> all = new HashSet<>(found);
        long events = saved.stream().filter(event -> !all.contains(event)).count();
        return events + (chosen.contains(preferences) ? 0 : 1);
    }

    /** How much of this was never done. */
    long invented(List<Event> found) {
        return found.stream().filter(event -> !done.contains(event)).count();
    }

    long savedCount() {
        return saved.size();
    }
}
