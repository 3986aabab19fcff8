package aide.disk;

import aide.bank.Renames;
import aide.fsrs.Scheduler;
import aide.study.Event;

import java.util.List;

/**
 * What progress depends on besides the journal.
 *
 * @param words the scheduler's settings, and whatever else would make another sum, in any words:
 *     a snapshot made under other words is not used
 * @param renames what questions were called before, which the words need not tell
 */
public record Rules(Scheduler scheduler, String words, Renames renames) {

    /** For a bank in which nothing was ever called otherwise. */
    public Rules(Scheduler scheduler, String words) {
        this(scheduler, words, Renames.NONE);
    }

    /** Unlike that of any rules which would make another sum. */
    String mark() {
        return renames.isEmpty() ? words : words + "; " + renames.words();
    }

    /** The event as it is summed up: by the present id of its question. */
    Event present(Event event) {
        return renames.isEmpty() ? event : event.renamed(renames);
    }

    /** The events as they are summed up: by the present ids of the questions. */
    List<Event> present(List<Event> events) {
        return Event.renamed(events, renames);
    }
}
