package aide.study;

import java.util.List;

/** What a move leads to: the sitting after it, and what must be written down before it is shown. */
public record Step(Sitting next, List<Event> events) {

    public Step {
        events = List.copyOf(events);
    }

    static Step to(Sitting next) {
        return new Step(next, List.of());
    }

    static Step to(Sitting next, Event event) {
        return new Step(next, List.of(event));
    }
}
