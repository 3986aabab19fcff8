package aide.disk;

import aide.base.Problem;
import aide.study.Event;
import aide.study.Mark;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * What the journal files of all devices say together, as a set of events in the order of time.
 *
 * @param events without doubles
 * @param problems lines that were not understood
 * @param extents how much of each file has been read
 */
record History(List<Event> events, List<Problem> problems, SortedMap<String, Extent> extents) {

    static History all(Folder folder) throws IOException {
        return behind(folder, Map.of()).orElseThrow();
    }

    /** What stands behind the known extents; empty when the files no longer begin with them. */
    static Optional<History> behind(Folder folder, Map<String, Extent.Size> known)
            throws IOException {
        List<Event> events = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        SortedMap<String, Extent> extents = new TreeMap<>();
        for (String name : JournalNames.in(folder.names())) {
            JournalFile file = new JournalFile(name, new Into<>(events), new Into<>(problems));
            Extent.Size size = known.getOrDefault(name, Extent.Size.NONE);
            try (InputStream in = folder.read(name)) {
                Optional<Extent> extent = file.read(in, size);
                if (extent.isEmpty()) {
                    return Optional.empty();
                }
                extents.put(name, extent.get());
            }
        }
        return extents.keySet().containsAll(known.keySet())
                ? Optional.of(new History(union(events, problems), problems, extents))
                : Optional.empty();
    }

    private record Into<T>(List<T> all) implements Consumer<T> {

        @Override
        public void accept(T each) {
            all.add(each);
        }
    }

    /**
     * Whether its sum may be remembered: everything is understood, so that nothing need be told
     * again; every file ends with a line, so that what comes behind is no more of that line; and
     * each correction has met its review, so that none can still be waiting for it.
     */
    boolean isWhole() {
        return problems.isEmpty() && endWithLines(extents.values()) && !correctsWhatIsMissing();
    }

    /** Whether another line may follow in each file as it is. */
    static boolean endWithLines(Collection<Extent> extents) {
        for (Extent extent : extents) {
            if (!extent.endsWithLine()) {
                return false;
            }
        }
        return true;
    }

    private boolean correctsWhatIsMissing() {
        Set<String> corrected = new HashSet<>();
        for (Event event : events) {
            Optional<String> meant = event.corrects();
            if (meant.isPresent()) {
                corrected.add(meant.get());
            }
        }
        for (Event event : events) {
            corrected.remove(event.id());
        }
        return !corrected.isEmpty();
    }

    /** The words matter only where two events of one id differ: they are the same everywhere. */
    static int compare(Event a, Event b) {
        int byMark = Mark.of(a).compareTo(Mark.of(b));
        return byMark == 0 ? a.toString().compareTo(b.toString()) : byMark;
    }

    static List<Event> union(List<Event> events, List<Problem> problems) {
        if (events.isEmpty()) {
            return List.of();
        }
        events.sort(History::compare);
        List<Event> union = new ArrayList<>(events.size());
        for (Event event : events) {
            Event before = union.isEmpty() ? event : union.get(union.size() - 1);
            if (union.isEmpty() || Mark.of(event).compareTo(Mark.of(before)) != 0) {
                union.add(event);
            } else if (!event.equals(before)) {
                problems.add(clash(event));
            }
        }
        return Collections.unmodifiableList(union);
    }

    static Problem clash(Event event) {
        return new Problem(
                "journal",
                "two different events have the id %s; one is counted".formatted(event.id()));
    }
}
