package aide.report;

import aide.ask.DateSpan;
import aide.ask.DateSpan.Grain;
import aide.ask.Name;
import aide.bank.Bank;
import aide.bank.Fact;
import aide.bank.Source;
import aide.study.Progress;
import aide.text.Wrap;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The events of a bank in the order of their days, with how well each is known, as lines of text.
 *
 * <p>An event is a fact with a title: the others tell more about a day that is known by one of them.
 * What falls behind the day of the last document was still planned, as far as anybody could tell.
 */
public final class Timeline {

    private static final List<String> KEY = List.of(
            "○ not seen yet   ◐ begun   ● known",
            "▷ still planned when the last document was written");

    private static final int COLUMNS = 80;
    private static final int DAY_COLUMNS = 13;

    private static final Comparator<Fact> BY_DAY = Comparator.comparing(
                    (Fact fact) -> span(fact).first())
            .thenComparing(fact -> span(fact).last());

    private final Progress progress;
    private final LocalDate written;
    private final List<String> lines = new ArrayList<>();
    private String heading = "";
    private String day = "";

    private Timeline(Progress progress, LocalDate written) {
        this.progress = progress;
        this.written = written;
    }

    /** Each event under its month, wrapped at 80 columns; the last lines tell what the signs mean. */
    public static List<String> lines(Bank bank, Progress progress) {
        LocalDate written = bank.sources().stream()
                .map(Source::date)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
        Timeline timeline = new Timeline(progress, written);
        bank.facts().stream()
                .filter(fact -> fact.title().isPresent())
                .sorted(BY_DAY)
                .forEach(timeline::add);
        if (timeline.lines.isEmpty()) {
            return List.of("no fact of this bank has a title, so there is no event to show");
        }
        timeline.lines.add("");
        timeline.lines.addAll(KEY);
        return List.copyOf(timeline.lines);
    }

    private void add(Fact event) {
        String month = heading(span(event));
        if (!month.equals(heading)) {
            lines.addAll(lines.isEmpty() ? List.of(month) : List.of("", month));
            heading = month;
            day = "";
        }
        String own = days(span(event));
        String shown = own.equals(day) ? "" : own;
        day = own;
        String start = "  " + shown + " ".repeat(Math.max(1, DAY_COLUMNS - shown.length()))
                + Grasp.of(event.questions(), progress).sign()
                + (span(event).first().isAfter(written) ? " ▷ " : "   ");
        for (String part : Wrap.lines(told(event), COLUMNS - start.length())) {
            lines.add(start + part);
            start = " ".repeat(start.length());
        }
    }

    private static DateSpan span(Fact fact) {
        return fact.when().orElseThrow();
    }

    /** The month, or the year where no more is known. */
    private static String heading(DateSpan span) {
        return span.grain() == Grain.YEAR
                ? span.shown()
                : DateSpan.month(YearMonth.from(span.first())).shown();
    }

    /** "Thu 30" or "Sun–Mon 9–10"; a month and a year stand in the heading. */
    private static String days(DateSpan span) {
        if (span.grain() != Grain.DAY) {
            return "";
        }
        LocalDate first = span.first();
        LocalDate last = span.last();
        return span.isDay()
                ? weekday(first) + " " + first.getDayOfMonth()
                : weekday(first) + "–" + weekday(last) + " " + first.getDayOfMonth() + "–"
                        + last.getDayOfMonth();
    }

    private static String weekday(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.UK);
    }

    private static String told(Fact event) {
        String title = event.title().orElseThrow();
        String where = event.where()
                .map(Name::shown)
                .filter(place -> !title.contains(place))
                .map(place -> " – " + place)
                .orElse("");
        String who = event.who().stream()
                .map(Name::shown)
                .filter(name -> !title.contains(name))
                .collect(Collectors.joining(", "));
        return title + where + (who.isEmpty() ? "" : ": " + who);
    }
}
