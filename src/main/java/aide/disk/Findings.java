package aide.disk;

import aide.base.Problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a check of a learner's folder finds, while it goes on. */
final class Findings {

    private final List<String> notes = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<Remedy> remedies = new ArrayList<>();
    private Optional<Newer> newer = Optional.empty();

    /** Something good to know, and no reason to do anything. */
    void note(String note) {
        notes.add(note);
    }

    void problem(String place, String what) {
        problems.add(new Problem(place, what));
    }

    void problems(List<Problem> more) {
        problems.addAll(more);
    }

    void mend(Remedy remedy) {
        remedies.add(remedy);
    }

    /** Something that a newer aide wrote: whatever else is found, nothing is mended beside it. */
    void newer(Newer found) {
        newer = newer.or(() -> Optional.of(found));
    }

    Checkup checkup() {
        return new Checkup(notes, problems, newer.isPresent() ? List.of() : remedies, newer);
    }
}
