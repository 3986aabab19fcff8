package aide.study;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * How many questions lie where, and when they come back: counted in one walk, because to reach each of a
 * hundred thousand takes longer than to count it.
 *
 * @param unseen never asked
 * @param open learnt on an earlier occasion and left unfinished
 * @param due with another answer now, or known and due today or before
 * @param coming when those come back that are not due yet
 */
record Census(int unseen, int open, int due, Coming coming) {

    static Census of(List<Footing> footings, OffsetDateTime now) {
        int unseen = 0;
        int open = 0;
        int due = 0;
        Coming.Count coming = new Coming.Count(now);
        for (Footing each : footings) {
            switch (each.pile(now)) {
                case UNSEEN -> unseen++;
                case OPEN -> open++;
                case CHANGED, DUE -> due++;
                case LATER -> {}
            }
            coming.add(each.standing());
        }
        return new Census(unseen, open, due, coming.done());
    }
}
