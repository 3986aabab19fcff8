package aide.report;

import aide.ask.DateSpan;
import aide.ask.DateSpan.Grain;
import aide.ask.Name;
import aide.bank.Bank;
import aide.bank.Fact;
import aide.bank.Source;
import aide.study.Progress;
import aide.text.DayNames;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An event on its days: a fact with a title, for the others tell more about a day that is known by one
 * of them.
 *
 * @param planned whether it was still to come when the last document was written
 */
public record Occasion(Fact fact, DateSpan when, Grasp grasp, boolean planned) {

    private static final Comparator<Occasion> BY_DAY = Comparator.comparing(
                    (Occasion each) -> each.when().first())
            .thenComparing(each -> each.when().last());

    /** Those of a bank, in the order of their days. */
    public static List<Occasion> all(Bank bank, Progress progress) {
        LocalDate written = bank.sources().stream()
                .map(Source::date)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
        return bank.facts().stream()
                .filter(fact -> fact.title().isPresent())
                .map(fact -> of(fact, progress, written))
                .sorted(BY_DAY)
                .toList();
    }

    private static Occasion of(Fact fact, Progress progress, LocalDate written) {
        DateSpan when = fact.when().orElseThrow();
        Grasp grasp = Grasp.of(fact.questions(), progress);
        return new Occasion(fact, when, grasp, when.first().isAfter(written));
    }

    /** Round for what had happened, a diamond for what was planned; the more is known, the fuller. */
    public String sign() {
        return planned ? grasp.plannedSign() : grasp.sign();
    }

    /** "the talks – Bergen: Ada Lund", without what the title says anyway. */
    public String told() {
        String title = fact.title().orElseThrow();
        String where = fact.where()
                .map(Name::shown)
                .filter(place -> !title.contains(place))
                .map(place -> " – " + place)
                .orElse("");
        String who = fact.who().stream()
                .map(Name::shown)
                .filter(name -> !title.contains(name))
                .collect(Collectors.joining(", "));
        return title + where + (who.isEmpty() ? "" : ": " + who);
    }

    /** The month, or the year where no more is known. */
    public String heading() {
        return when.grain() == Grain.YEAR
                ? when.shown()
                : DateSpan.month(YearMonth.from(when.first())).shown();
    }

    /** "Thu 30" or "Sun–Mon 9–10"; a month and a year stand in the heading. */
    String days() {
        if (when.grain() != Grain.DAY) {
            return "";
        }
        String first = DayNames.weekday(when.first());
        int from = when.first().getDayOfMonth();
        return when.isDay()
                ? first + " " + from
                : first + "–" + DayNames.weekday(when.last()) + " " + from + "–"
                        + when.last().getDayOfMonth();
    }

    /** "Thu 30 Dec 2021", or all that is known of the day. */
    public String day() {
        LocalDate first = when.first();
        return when.isDay() ? DayNames.brief(first) + " " + first.getYear() : when.shown();
    }
}
