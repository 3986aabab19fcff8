package aide.screen;

import aide.study.Event;

import java.util.List;

/**
 * Where a message leads: the screen to show, what must be on disk before it is shown, and whether
 * the program ends instead.
 */
public record Next(Screen screen, List<Event> events, boolean leave) {

    public Next {
        events = List.copyOf(events);
    }

    public static Next to(Screen screen) {
        return new Next(screen, List.of(), false);
    }

    public static Next save(Screen screen, List<Event> events) {
        return new Next(screen, events, false);
    }

    public static Next leave(Screen last) {
        return new Next(last, List.of(), true);
    }
}
