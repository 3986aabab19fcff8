package aide.disk;

import aide.bank.Renames;
import aide.base.Problem;
import aide.exchange.PreferencesText.Reading;
import aide.study.Event;
import aide.study.Preferences;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * All that a learner's journals tell, and what the learner has chosen, without being opened.
 *
 * @param events of all devices, in the order of time
 * @param problems lines that are kept, but were not understood
 */
public record Memoir(List<Event> events, Preferences preferences, List<Problem> problems) {

    /** Of somebody who has not begun. */
    private static final Memoir NOTHING = new Memoir(List.of(), Preferences.DEFAULT, List.of());

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
        return Glance.at(home, learner, Memoir::of).orElse(NOTHING);
    }

    /** The same by the present ids of the questions. */
    public Memoir renamed(Renames renames) {
        return new Memoir(Event.renamed(events, renames), preferences, problems);
    }

    private static Memoir of(Folder folder) throws IOException {
        History history = History.all(folder);
        Reading chosen = Chosen.read(folder);
        List<Problem> problems = new ArrayList<>(history.problems());
        Newer.page(folder).map(Newer::unused).ifPresent(problems::add);
        problems.addAll(chosen.problems());
        return new Memoir(history.events(), chosen.preferences(), problems);
    }
}
