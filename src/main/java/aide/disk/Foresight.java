package aide.disk;

import aide.disk.Stretch.Correction;
import aide.study.Event;
import aide.study.Mark;
import aide.study.Summing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The corrections that are known before what they correct is added to a sum, which cannot take back
 * what it has added. Almost every one stands so close behind it that both are in memory together; only
 * for the others all files have to be searched beforehand.
 */
final class Foresight {

    private final Summing summing;
    private final Set<String> searched = new HashSet<>();
    private final Set<String> missing = new HashSet<>();
    private final Map<String, Event> seen = new HashMap<>();
    private final Map<String, Mark> latest = new HashMap<>();
    private boolean fallsShort;

    /** For a sum that knows what was found beforehand, if anything was looked for. */
    Foresight(List<Event> found, Summing summing) {
        this.summing = summing;
        for (Event correction : found) {
            searched.add(correction.id());
            correction.corrects().ifPresent(missing::add);
        }
    }

    /** Takes note of one that stands further on in a file. */
    void see(Correction ahead) {
        Event correction = ahead.event();
        if (searched.contains(correction.id())) {
            return;
        }
        Optional<Event> twin = Optional.ofNullable(seen.putIfAbsent(correction.id(), correction));
        if (twin.isPresent()) {
            fallsShort |= !twin.get().equals(correction);
        } else {
            fallsShort |= !ahead.isNear() || !isLatest(correction);
            summing.foresee(correction);
        }
    }

    /** Of several about one review the last counts, and another file may have had it before. */
    private boolean isLatest(Event correction) {
        Mark mark = Mark.of(correction);
        Mark before = latest.getOrDefault(correction.corrects().orElseThrow(), Mark.BEGINNING);
        latest.put(correction.corrects().orElseThrow(), mark);
        return mark.compareTo(before) > 0;
    }

    /** An event has been met. */
    void meet(Event event) {
        if (!missing.isEmpty()) {
            missing.remove(event.id());
        }
    }

    /** Whether the sum may have missed a correction that was not looked for. */
    boolean fallsShort() {
        return fallsShort;
    }

    /** Whether what was found beforehand is about events that were never met. */
    boolean isLeftOver() {
        return !missing.isEmpty();
    }
}
