package aide.ask;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Puts the year that was not typed into a date, from the days the bank tells about. */
record DateGuess(Optional<DateSpan> range, DateSpan right) {

    /** Every date the parts may mean; those in the range of the bank, if any is. */
    List<List<DatePart>> dates(List<DateReader> readings) {
        List<List<DatePart>> all = new ArrayList<>();
        for (DateReader reading : readings) {
            if (!reading.parts().isEmpty() && reading.parts().size() <= 2) {
                all.addAll(dated(reading.parts()));
            }
        }
        List<List<DatePart>> near = all.stream().filter(this::inRange).toList();
        return near.isEmpty() ? all : near;
    }

    private List<List<DatePart>> dated(List<DatePart> parts) {
        DatePart first = parts.get(0);
        DatePart last = parts.get(parts.size() - 1);
        return years(last)
                .mapToObj(year -> parts.size() == 1
                        ? List.of(first.inYear(year))
                        : List.of(
                                first.inYear(first.month() > last.month() ? year - 1 : year),
                                last.inYear(year)))
                .toList();
    }

    private IntStream years(DatePart part) {
        if (part.hasYear()) {
            return IntStream.of(part.year());
        }
        if (range.isEmpty()) {
            return IntStream.of(right.first().getYear(), right.last().getYear()).distinct();
        }
        DateSpan days = range.orElseThrow();
        int[] near = IntStream.rangeClosed(days.first().getYear(), days.last().getYear())
                .filter(year -> inRange(List.of(part.inYear(year))))
                .toArray();
        return near.length > 0 ? IntStream.of(near) : IntStream.of(nearest(part, days));
    }

    private static int nearest(DatePart part, DateSpan days) {
        return IntStream.rangeClosed(days.first().getYear(), days.last().getYear())
                .boxed()
                .min(Comparator.comparingLong(year -> away(part.inYear(year), days)))
                .orElseThrow();
    }

    private static long away(DatePart part, DateSpan days) {
        if (part.month() > 12) {
            return Long.MAX_VALUE;
        }
        DateSpan span = new DatePart(0, part.month(), part.year()).span();
        return span.first().isAfter(days.last())
                ? ChronoUnit.DAYS.between(days.last(), span.first())
                : ChronoUnit.DAYS.between(span.last(), days.first());
    }

    private boolean inRange(List<DatePart> parts) {
        return range.isPresent()
                && parts.stream().allMatch(DatePart::exists)
                && parts.stream().allMatch(part -> range.orElseThrow().overlaps(part.span()));
    }
}
