package aide.fsrs;

import static aide.base.Check.require;

import java.time.Duration;

/**
 * What a grade leads to: the card after it, and when the question comes back.
 *
 * @param days study days until then, or 0 for later the same day
 * @param delay how long until then on the same day, or zero where days count
 */
public record Future(Card card, int days, Duration delay) {

    public Future {
        require(days >= 0, "days is %s, expected 0 or more", days);
        require(!delay.isNegative(), "delay is %s, expected zero or more", delay);
        require(
                (days == 0) != delay.isZero(),
                "expected days or a delay, got %s and %s",
                days,
                delay);
    }

    static Future inDays(Card card, int days) {
        return new Future(card, days, Duration.ZERO);
    }

    static Future sameDay(Card card, Duration delay) {
        return new Future(card, 0, delay);
    }
}
