package aide.disk;

import aide.fsrs.Scheduler;

/**
 * What progress depends on besides the journal.
 *
 * @param words the scheduler's settings, and whatever else would make another sum, in any words:
 *     a snapshot made under other words is not used
 */
public record Rules(Scheduler scheduler, String words) {}
