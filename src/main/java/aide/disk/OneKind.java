package aide.disk;

import aide.base.Count;
import aide.base.Problem;

import java.util.ArrayList;
import java.util.List;

/** Problems of one kind: the first are kept, and of more only the number. */
final class OneKind {

    private static final int KEPT_MAX = 20;

    private final List<Problem> kept = new ArrayList<>();
    private long more;

    void add(String place, String what) {
        if (kept.size() < KEPT_MAX) {
            kept.add(new Problem(place, what));
        } else {
            more++;
        }
    }

    boolean isEmpty() {
        return kept.isEmpty();
    }

    List<Problem> all() {
        List<Problem> all = new ArrayList<>(kept);
        if (more > 0) {
            Problem last = kept.get(kept.size() - 1);
            all.add(new Problem(
                    last.place().replaceFirst(":\\d+$", ""),
                    "has %s of this kind".formatted(new Count(more, "more problem"))));
        }
        return all;
    }
}
