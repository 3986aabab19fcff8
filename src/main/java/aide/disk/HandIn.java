package aide.disk;

import aide.base.Problem;
import aide.study.Event;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** All that one learner has handed in, from however many machines. */
public record HandIn(String learner, List<HandedFile> files) {

    public HandIn {
        files = List.copyOf(files);
    }

    /**
     * What is in it.
     *
     * @param events in the order of time, each once, however often it was handed in
     * @param problems what was not understood, and is left out
     */
    public record Contents(List<Event> events, List<Problem> problems) {}

    /** Reads all of it; nothing is held, and nothing is written. */
    public Contents read() {
        List<Event> events = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (HandedFile file : files) {
            try (InputStream in = file.open()) {
                new JournalFile(file.place(), events::add, problems::add)
                        .read(in, Extent.Size.NONE);
            } catch (IOException e) {
                problems.add(file.problem("cannot be read: " + Reason.of(e) + "; skipped"));
            }
        }
        return new Contents(union(events, problems), problems);
    }

    private List<Event> union(List<Event> events, List<Problem> problems) {
        List<Problem> clashes = new ArrayList<>();
        List<Event> union = History.union(events, clashes);
        clashes.forEach(clash -> problems.add(new Problem(learner, clash.what())));
        return union;
    }
}
