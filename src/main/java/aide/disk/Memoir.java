package aide.disk;

import aide.base.Problem;
import aide.study.Event;

import java.nio.file.Path;
import java.util.List;

/**
 * All that a learner's journals tell, without being opened.
 *
 * @param events of all devices, in the order of time
 * @param problems lines that are kept, but were not understood
 */
public record Memoir(List<Event> events, List<Problem> problems) {

    /** Of somebody who has not begun. */
    private static final Memoir NOTHING = new Memoir(List.of(), List.of());

    public Memoir {
        events = List.copyOf(events);
        problems = List.copyOf(problems);
    }

    /**
     * Reads the journals in {@code home/learners/NAME}.
     *
     * @throws aide.base.UserError when they cannot be read
     */
    public static Memoir read(Path home, LearnerName learner) {
        return Glance.at(home, learner, History::all)
                .map(history -> new Memoir(history.events(), history.problems()))
                .orElse(NOTHING);
    }
}
