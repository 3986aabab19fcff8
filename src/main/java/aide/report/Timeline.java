package aide.report;

import aide.ask.DateSpan.Grain;
import aide.bank.Bank;
import aide.study.Progress;
import aide.text.Wrap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * The events of a bank on an axis of their days and then in words, with how well each is known.
 *
 * <p>What falls behind the day of the last document was still planned, as far as anybody could tell.
 */
public final class Timeline {

    /** Told where a bank has no event. */
    public static final String NOTHING =
            "no fact of this bank has a title, so there is no event to show";

    /** What the signs mean. */
    public static final String KEY =
            String.join("   ", Grasp.key()) + "   ◇ ◈ ◆ still planned at the time";

    private static final int COLUMNS = 80;
    private static final int DAY_COLUMNS = 13;

    private final List<String> lines = new ArrayList<>();
    private String heading = "";
    private String day = "";

    private Timeline() {}

    /** Wrapped at 80 columns; the last line tells what the signs mean. */
    public static List<String> lines(Bank bank, Progress progress) {
        List<Occasion> all = Occasion.all(bank, progress);
        if (all.isEmpty()) {
            return List.of(NOTHING);
        }
        Timeline timeline = new Timeline();
        timeline.axis(all);
        all.forEach(timeline::add);
        timeline.lines.add("");
        timeline.lines.add(KEY);
        return List.copyOf(timeline.lines);
    }

    /** The days on which something happened; a column is a day where they all have room. */
    public static List<LocalDate> days(List<Occasion> occasions) {
        return occasions.stream()
                .filter(each -> each.when().grain() == Grain.DAY)
                .flatMap(each -> Stream.of(each.when().first(), each.when().last()))
                .toList();
    }

    private void axis(List<Occasion> all) {
        List<LocalDate> days = days(all);
        if (days.isEmpty()) {
            return;
        }
        Scale scale = Scale.WEEKS.columns(Collections.min(days), Collections.max(days)) < COLUMNS
                ? Scale.WEEKS
                : Scale.MONTHS;
        Axis axis = Axis.of(days, Collections.max(days), scale, COLUMNS);
        List<String> rows = new ArrayList<>(Tracks.of(axis, all, all.size()).rows());
        Collections.reverse(rows);
        rows.forEach(row -> lines.add(row.stripTrailing()));
        lines.add(axis.line());
        lines.add(axis.labels());
        lines.add("");
    }

    private void add(Occasion occasion) {
        if (!occasion.heading().equals(heading)) {
            if (!heading.isEmpty()) {
                lines.add("");
            }
            heading = occasion.heading();
            lines.add(heading);
            day = "";
        }
        String shown = occasion.days().equals(day) ? "" : occasion.days();
        day = occasion.days();
        String start = "  " + shown + " ".repeat(Math.max(1, DAY_COLUMNS - shown.length()))
                + occasion.sign() + " ";
        for (String part : Wrap.lines(occasion.told(), COLUMNS - start.length())) {
            lines.add(start + part);
            start = " ".repeat(start.length());
        }
    }
}
