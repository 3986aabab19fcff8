package aide.fsrs;

import java.time.Duration;
import java.util.List;

/** The short waits of one day that a question passes before it waits for days. */
record Steps(List<Duration> waits) {

    /** How long until the question is asked again the same day; zero when the grade ends the steps. */
    Duration wait(Grade grade, int step) {
        if (waits.isEmpty()) {
            return Duration.ZERO;
        }
        return switch (grade) {
            case AGAIN -> waits.get(0);
            case HARD -> hard();
            case GOOD -> step + 1 < waits.size() ? waits.get(step + 1) : Duration.ZERO;
            case EASY -> Duration.ZERO;
        };
    }

    /** Half-way between the first two, or half as long again as the only one, in whole minutes. */
    private Duration hard() {
        Duration first = waits.get(0);
        Duration second = waits.size() > 1 ? waits.get(1) : first.multipliedBy(2);
        return Duration.ofMinutes(Math.round(first.plus(second).toSeconds() / 120.0));
    }

    /** Where in the steps a question stands after a grade that does not end them. */
    static int next(Grade grade, int step) {
        return switch (grade) {
            case AGAIN -> 0;
            case HARD -> step;
            case GOOD, EASY -> step + 1;
        };
    }
}
