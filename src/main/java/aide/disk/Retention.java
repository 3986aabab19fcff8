package aide.disk;

import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.TemporalAdjusters.firstDayOfMonth;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjuster;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which backups stay: the newest of each of the last days, weeks and months that have any. So whoever
 * comes back after a year finds them all.
 *
 * @param bytesMax that all may take, of which the oldest are given up first and the newest never
 */
record Retention(List<Share> shares, long bytesMax) {

    static final Retention USUAL = new Retention(
            List.of(
                    new Share(7, day -> day),
                    new Share(4, previousOrSame(MONDAY)),
                    new Share(12, firstDayOfMonth())),
            256 << 20);

    /**
     * So many periods, each of which keeps its newest backup.
     *
     * @param first the first day of a day's period
     */
    record Share(int periods, TemporalAdjuster first) {

        private List<Backup> of(List<Backup> newestFirst) {
            List<Backup> kept = new ArrayList<>();
            Set<LocalDate> met = new HashSet<>();
            for (Backup each : newestFirst) {
                if (met.size() < periods && met.add(each.day().with(first))) {
                    kept.add(each);
                }
            }
            return kept;
        }
    }

    /** Those that may go. What a wrong clock dated after today counts for nothing, and stays. */
    List<Backup> surplus(List<Backup> there, LocalDate today) {
        List<Backup> past = there.stream()
                .filter(each -> !each.day().isAfter(today))
                .sorted(Comparator.comparing((Backup each) -> each.day()).reversed())
                .toList();
        Set<Backup> kept = new HashSet<>(there);
        kept.removeAll(past);
        shares.forEach(share -> kept.addAll(share.of(past)));
        List<Backup> surplus = new ArrayList<>();
        long bytes = 0;
        for (Backup each : past) {
            bytes += kept.contains(each) ? each.bytes() : 0;
            if (!kept.contains(each) || (bytes > bytesMax && !each.equals(past.get(0)))) {
                surplus.add(each);
            }
        }
        return surplus;
    }
}
