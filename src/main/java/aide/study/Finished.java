package aide.study;

import java.util.Optional;
import java.util.function.Function;

/** Nothing is left to ask in this sitting. */
public record Finished(Desk desk, Optional<Judged> before) implements Sitting {

    @Override
    public <R> R match(
            Function<Asking, R> ask, Function<Judged, R> judge, Function<Finished, R> end) {
        return end.apply(this);
    }
}
