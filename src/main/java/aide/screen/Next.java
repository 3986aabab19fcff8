package aide.screen;

import aide.study.Event;

import java.util.List;
import java.util.Optional;

/**
 * Where a message leads: the screen to show, what must be on disk before it is shown, and whether
 * the program ends instead.
 *
 * @param errand what the screen needs from outside before it is shown
 */
public record Next(Screen screen, List<Event> events, Optional<Errand> errand, boolean leave) {

    public Next {
        events = List.copyOf(events);
    }

    public static Next to(Screen screen) {
        return new Next(screen, List.of(), Optional.empty(), false);
    }

    public static Next save(Screen screen, List<Event> events) {
        return new Next(screen, events, Optional.empty(), false);
    }

    /** The screen, once it has heard what came of the errand. */
    public static Next send(Screen screen, Errand errand) {
        return new Next(screen, List.of(), Optional.of(errand), false);
    }

    public static Next leave(Screen last) {
        return new Next(last, List.of(), Optional.empty(), true);
    }

    /** The same way with another screen at its end. */
    Next with(Screen other) {
        return new Next(other, events, errand, leave);
    }
}
