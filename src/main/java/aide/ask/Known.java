package aide.ask;

import java.time.LocalDate;
import java.util.List;

/** What else the bank knows, so that a wrong answer can be named. */
public final class Known {

    public static final Known NOTHING = Known.of(List.of(), List.of());

    private final List<Name> names;
    private final List<Event> events;

    private Known(List<Name> names, List<Event> events) {
        this.names = List.copyOf(names);
        this.events = List.copyOf(events);
    }

    /** Something of the bank that has a date; the label finishes "12 January 2022 is …". */
    public record Event(DateSpan when, String label) {}

    /** The years of dates typed without one follow from the days of the events. */
    public static Known of(List<Name> names, List<Event> events) {
        return new Known(names, events);
    }

    boolean knows(LocalDate day) {
        return !names.isEmpty()
                && events.stream().anyMatch(event -> event.when().contains(DateSpan.day(day)));
    }
}
