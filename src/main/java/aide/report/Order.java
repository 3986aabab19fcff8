package aide.report;

import aide.ask.DateSpan;
import aide.bank.Citation;
import aide.text.DayNames;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** How what can be looked up is put in order; what has no such value comes last. */
public enum Order {
    DATE,
    DUE,
    DIFFICULTY,
    SOURCE;

    /** Documents stand in the order of their days; of one day, in the order of their ids. */
    private static final Comparator<Measure> PLACE = Comparator.<Measure, LocalDate>comparing(
                    measure -> cited(measure, citation -> citation.source().date(), LocalDate.MAX))
            .thenComparing(
                    measure -> cited(measure, citation -> citation.source().id(), ""))
            .thenComparing(measure -> cited(measure, Citation::paragraph, 0));

    private static final List<Order> ALL = List.of(values());

    /** As commands write it: {@code difficulty}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Order> of(String id) {
        return ALL.stream().filter(order -> order.id().equals(id)).findFirst();
    }

    public static List<String> ids() {
        return ALL.stream().map(Order::id).toList();
    }

    /** The one that a key leads to. */
    public Order next() {
        return ALL.get((ALL.indexOf(this) + 1) % ALL.size());
    }

    Comparator<Measure> comparator() {
        return switch (this) {
            case DATE ->
                Comparator.comparing(
                        measure -> measure.day().map(DateSpan::first).orElse(LocalDate.MAX));
            case DUE -> Comparator.comparing(measure -> measure.due().orElse(LocalDate.MAX));
            case DIFFICULTY -> Comparator.comparingDouble(Measure::difficulty).reversed();
            case SOURCE -> PLACE;
        };
    }

    /** The value by which something stands where it does; empty where it has none. */
    public String shown(Measure measure, LocalDate today) {
        return switch (this) {
            case DATE -> measure.day().map(DateSpan::shown).orElse("");
            case DUE -> measure.due().map(day -> due(day, today)).orElse("");
            case DIFFICULTY ->
                measure.difficulty() == 0
                        ? ""
                        : String.format(Locale.ROOT, "%.1f", measure.difficulty());
            case SOURCE -> measure.cited().map(Citation::id).orElse("");
        };
    }

    private static String due(LocalDate day, LocalDate today) {
        return day.isAfter(today) ? "due " + DayNames.brief(day, today) : "due now";
    }

    private static <T> T cited(Measure measure, Function<Citation, T> part, T none) {
        return measure.cited().map(part).orElse(none);
    }
}
