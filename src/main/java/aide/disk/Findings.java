package aide.disk;

import aide.base.Count;
import aide.base.Problem;

import java.util.ArrayList;
import java.util.List;

/** What a check of a learner's folder finds, while it goes on. */
final class Findings {

    private static final int OF_ONE_KIND_MAX = 20;

    private final List<String> notes = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<Remedy> remedies = new ArrayList<>();

    /** Something good to know, and no reason to do anything. */
    void note(String note) {
        notes.add(note);
    }

    void problem(String place, String what) {
        problems.add(new Problem(place, what));
    }

    /** Problems of one kind: of many the first are told, the rest are counted. */
    void problems(List<Problem> ofOneKind) {
        int told = Math.min(ofOneKind.size(), OF_ONE_KIND_MAX);
        problems.addAll(ofOneKind.subList(0, told));
        if (told < ofOneKind.size()) {
            problem(
                    "journal",
                    "there are %s of this kind"
                            .formatted(new Count(ofOneKind.size() - told, "more problem")));
        }
    }

    void mend(Remedy remedy) {
        remedies.add(remedy);
    }

    Checkup checkup() {
        return new Checkup(notes, problems, remedies);
    }
}
