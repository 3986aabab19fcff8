package aide.disk;

import aide.base.FirstProblems;
import aide.base.Problem;

import java.util.ArrayList;
import java.util.List;

/** Problems of one kind in one place: the first are kept, and of more only the number. */
final class OneKind {

    private final List<Problem> kept = new ArrayList<>();
    private final FirstProblems first = new FirstProblems(kept::add);

    void add(String place, String what) {
        first.accept(new Problem(place, what));
    }

    boolean isEmpty() {
        return kept.isEmpty();
    }

    List<Problem> all() {
        List<Problem> all = new ArrayList<>(kept);
        if (!all.isEmpty()) {
            String file = all.get(all.size() - 1).place().replaceFirst(":\\d+$", "");
            first.rest(file).ifPresent(all::add);
        }
        return all;
    }
}
