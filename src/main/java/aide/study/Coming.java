package aide.study;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The days on which questions come back that are not due yet.
 *
 * @param counts how many on each of the next days, tomorrow first
 * @param first when the first of all comes back, where there is one
 */
record Coming(LocalDate today, List<Integer> counts, Optional<LocalDate> first) {

    /** Who catches up for longer than this is told no day. */
    private static final int AHEAD_MAX = 100;

    Coming {
        counts = List.copyOf(counts);
    }

    /** Counts question after question. */
    static final class Count {

        private final OffsetDateTime now;
        private final LocalDate today;
        private final int[] counts = new int[AHEAD_MAX];
        private LocalDate first = LocalDate.MAX;

        Count(OffsetDateTime now) {
            this.now = now;
            this.today = StudyDay.of(now);
        }

        /** Takes no notice of what was never asked or is due. */
        void add(Standing standing) {
            if (!standing.isNew() && !standing.due().isDue(now)) {
                add(standing.due().day(now));
            }
        }

        private void add(LocalDate day) {
            long ahead = day.toEpochDay() - today.toEpochDay();
            if (ahead > 0 && day.isBefore(first)) {
                first = day;
            }
            if (ahead > 0 && ahead <= AHEAD_MAX) {
                counts[(int) ahead - 1]++;
            }
        }

        Coming done() {
            List<Integer> all = new ArrayList<>(AHEAD_MAX);
            for (int count : counts) {
                all.add(count);
            }
            return new Coming(
                    today,
                    all,
                    first.isBefore(LocalDate.MAX) ? Optional.of(first) : Optional.empty());
        }
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
        return ahead > counts.size() ? 0 : counts.get(ahead - 1);
    }
}
