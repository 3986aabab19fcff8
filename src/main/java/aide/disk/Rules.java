package aide.disk;

import aide.bank.Renames;
import aide.fsrs.Scheduler;
import aide.study.Event;

import java.util.List;
import java.util.function.Supplier;

/**
 * What progress depends on besides the journal.
 *
 * @param words the scheduler's settings, and whatever else would make another sum, in any words:
 *     a snapshot made under other words is not used
 * @param renames what questions were called before, which the words need not tell; asked for only where
 *     a snapshot is at hand or events are, for the bank that says so may still be on its way
 */
public record Rules(Scheduler scheduler, String words, Supplier<Renames> renames) {

    public Rules(Scheduler scheduler, String words, Renames renames) {
        this(scheduler, words, () -> renames);
    }

    /** For a bank in which nothing was ever called otherwise. */
    public Rules(Scheduler scheduler, String words) {
        this(scheduler, words, Renames.NONE);
    }

    /** Unlike that of any rules which would make another sum. */
    String mark() {
        Renames told = renames.get();
        return told.isEmpty() ? words : words + "; " + told.words();
    }

    /** The event as it is summed up: by the present id of its question. */
    Event present(Event event) {
        Renames told = renames.get();
        return told.isEmpty() ? event : event.renamed(told);
    }

    /** The events as they are summed up: by the present ids of the questions. */
    List<Event> present(List<Event> events) {
        return Event.renamed(events, renames.get());
    }
}
