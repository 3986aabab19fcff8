package aide.report;

import java.time.LocalDate;
import java.util.List;

/**
 * An axis of days, from left to right.
 *
 * @param first the day of its first column
 */
public record Axis(LocalDate first, Scale scale, int columns) {

    /** Where all these days have room they stand in its middle, otherwise the one that is looked at. */
    public static Axis of(List<LocalDate> days, LocalDate looked, Scale scale, int columns) {
        LocalDate from = days.stream().min(LocalDate::compareTo).orElse(looked);
        LocalDate to = days.stream().max(LocalDate::compareTo).orElse(looked);
        int needed = scale.columns(from, to) + 1;
        boolean within = !looked.isBefore(from) && !looked.isAfter(to);
        return needed <= columns && within
                ? new Axis(scale.before(from, (columns - needed) / 2), scale, columns)
                : new Axis(scale.before(looked, columns / 2), scale, columns);
    }

    /** The column of a day, which may lie left or right of all there are. */
    public int column(LocalDate day) {
        return scale.columns(first, day);
    }

    /** The axis itself: a mark above each day that has a label. */
    public String line() {
        StringBuilder line = new StringBuilder("─".repeat(columns));
        for (LocalDate day = first; column(day) < columns; day = day.plusDays(1)) {
            if (!scale.label(day).isEmpty()) {
                line.setCharAt(column(day), '┬');
            }
        }
        return line.toString();
    }

    /** The labels below it, of those that would touch only the first. */
    public String labels() {
        StringBuilder labels = new StringBuilder();
        for (LocalDate day = first; column(day) < columns; day = day.plusDays(1)) {
            String label = scale.label(day);
            int gap = column(day) - labels.length();
            boolean free = gap > 0 || labels.length() == 0;
            if (!label.isEmpty() && free && column(day) + label.length() <= columns) {
                labels.append(" ".repeat(Math.max(0, gap))).append(label);
            }
        }
        return labels.toString();
    }
}
