package aide.study;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The days on which questions come back that are not due yet.
 *
 * @param days how many on each day; days on which none does are not in it
 */
record Coming(LocalDate today, SortedMap<LocalDate, Integer> days) {

    /** Who catches up for longer than this is told no day. */
    private static final int AHEAD_MAX = 100;

    Coming {
        days = Collections.unmodifiableSortedMap(new TreeMap<>(days));
    }

    static Coming of(List<Footing> footings, OffsetDateTime now) {
        LocalDate today = StudyDay.of(now);
        Map<LocalDate, Integer> days = new HashMap<>();
        for (Footing each : footings) {
            Standing standing = each.standing();
            if (!standing.isNew() && !standing.due().isDue(now)) {
                days.merge(standing.due().day(now), 1, Integer::sum);
            }
        }
        days.remove(today);
        return new Coming(today, new TreeMap<>(days));
    }

    Optional<LocalDate> first() {
        return days.isEmpty() ? Optional.empty() : Optional.of(days.firstKey());
    }

    /**
     * How many are asked on each of the next days, tomorrow first.
     *
     * @param held those that are due already and have to wait
     * @param aDay how many a day takes
     */
    List<Integer> next(int count, int held, int aDay) {
        List<Integer> counts = new ArrayList<>();
        int waiting = held;
        for (int ahead = 1; ahead <= count; ahead++) {
            waiting += on(ahead);
            int asked = Math.min(waiting, aDay);
            counts.add(asked);
            waiting -= asked;
        }
        return counts;
    }

    /** The day on which those that have to wait, and those that come back meanwhile, are through. */
    Optional<LocalDate> through(int held, int aDay) {
        int waiting = held;
        for (int ahead = 1; waiting > 0 && ahead <= AHEAD_MAX; ahead++) {
            waiting += on(ahead) - aDay;
            if (waiting <= 0) {
                return Optional.of(today.plusDays(ahead));
            }
        }
        return Optional.empty();
    }

    private int on(int ahead) {
        return days.getOrDefault(today.plusDays(ahead), 0);
    }
}
