package aide.drill;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * Time that a class has thought about a question, without the pauses.
 *
 * @param spentMillis up to when it was last stopped
 * @param since when it was started; empty while it stands
 */
public record Stopwatch(long spentMillis, Optional<OffsetDateTime> since) {

    static final Stopwatch ZERO = new Stopwatch(0, Optional.empty());

    /** A clock that is set back takes nothing from anybody. */
    public long spentMillis(OffsetDateTime now) {
        return spentMillis
                + since.map(start -> Math.max(0, Duration.between(start, now).toMillis()))
                        .orElse(0L);
    }

    public boolean isRunning() {
        return since.isPresent();
    }

    Stopwatch start(OffsetDateTime now) {
        return isRunning() ? this : new Stopwatch(spentMillis, Optional.of(now));
    }

    Stopwatch stop(OffsetDateTime now) {
        return new Stopwatch(spentMillis(now), Optional.empty());
    }
}
