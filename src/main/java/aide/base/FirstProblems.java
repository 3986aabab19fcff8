package aide.base;

import java.util.Optional;
import java.util.function.Consumer;

/** Passes on as many problems as anybody reads, and counts the others. */
public final class FirstProblems implements Consumer<Problem> {

    public static final int MAX = 20;

    private final Consumer<Problem> to;
    private int count;

    public FirstProblems(Consumer<Problem> to) {
        this.to = to;
    }

    @Override
    public void accept(Problem problem) {
        if (count++ < MAX) {
            to.accept(problem);
        }
    }

    /** Tells how many there were besides, if any. */
    public void tellRest(String place) {
        rest(place).ifPresent(to);
    }

    /** How many there were besides, if any. */
    public Optional<Problem> rest(String place) {
        return count > MAX
                ? Optional.of(new Problem(place, "has " + new Count(count - MAX, "more problem")))
                : Optional.empty();
    }
}
