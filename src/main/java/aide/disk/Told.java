package aide.disk;

import aide.base.Problem;
import aide.study.Progress;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What was made of the journals, without the events.
 *
 * @param progress their sum
 * @param problems lines that were not understood
 * @param extents how much of each file has been read
 * @param isWhole whether the sum may be remembered, as {@link History#isWhole} tells
 * @param isRemembered whether a snapshot has this very sum
 */
record Told(
        Progress progress,
        List<Problem> problems,
        SortedMap<String, Extent> extents,
        boolean isWhole,
        boolean isRemembered) {

    /** Of no journal at all, as a learner begins. */
    static Told nothing() {
        return new Told(Progress.NOTHING, List.of(), new TreeMap<>(), true, false);
    }

    /** Of all events, which are in memory together: whatever their order, they are put into it. */
    static Told of(History all, Rules rules) {
        Progress sum = Progress.sum(rules.present(all.events()), rules.scheduler());
        return new Told(sum, all.problems(), all.extents(), all.isWhole(), false);
    }

    /** Of a snapshot and what stands behind it. */
    static Told behind(Progress sum, History tail) {
        boolean nothing = tail.events().isEmpty();
        return new Told(sum, tail.problems(), tail.extents(), tail.isWhole(), nothing);
    }
}
