package aide.study;

import aide.fsrs.Card;
import aide.fsrs.Chance;
import aide.fsrs.Future;
import aide.fsrs.Futures;
import aide.fsrs.Grade;
import aide.fsrs.Phase;
import aide.fsrs.Scheduler;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * How one question stands with the learner.
 *
 * @param card what the scheduler knows of it
 * @param lastDay the study day of the last review
 * @param due when it comes back
 * @param reviews how often it was answered
 * @param lapses how often it was forgotten after it was known
 * @param misses how often it was missed on the last day
 * @param mistaken whether it was missed by a learner who was sure, and not been right since
 * @param pace how long the last right answer from memory took, in milliseconds
 * @param right what was right when it was last answered; empty where that was not kept
 */
public record Standing(
        Card card,
        LocalDate lastDay,
        Due due,
        int reviews,
        int lapses,
        int misses,
        boolean mistaken,
        OptionalLong pace,
        Optional<String> right) {

    /** Of a question never asked. */
    public static final Standing NEW = new Standing(
            Card.fresh(),
            LocalDate.MIN,
            new Due.OnDay(LocalDate.MIN),
            0,
            0,
            0,
            false,
            OptionalLong.empty(),
            Optional.empty());

    public boolean isNew() {
        return card.phase() == Phase.NEW;
    }

    /** New once more: it was known, but has another answer now. */
    public boolean isChanged() {
        return isNew() && right.isPresent();
    }

    /** As if it had never been asked, but for the answer that was right then. */
    Standing changed() {
        return new Standing(
                NEW.card, NEW.lastDay, NEW.due, 0, 0, 0, false, OptionalLong.empty(), right);
    }

    /** Known questions are typed, all others chosen. */
    public boolean isKnown() {
        return card.phase() == Phase.REVIEW;
    }

    /** It comes back within minutes, so the sitting is not yet through with it. */
    public boolean isOpen() {
        return card.phase() == Phase.LEARNING || card.phase() == Phase.RELEARNING;
    }

    /**
     * It keeps being forgotten: asking it yet again helps little, learning it otherwise may. Four
     * lapses make a leech while it does not last a week, six while it does not last a month.
     */
    public boolean isLeech() {
        double days = card.memory().stability();
        return (lapses >= 4 && days < 7) || (lapses >= 6 && days < 30);
    }

    /** What each grade would lead to. */
    public Futures futures(String question, OffsetDateTime now, Scheduler scheduler) {
        return scheduler.futures(card, elapsedDays(now), Chance.of(question, reviews));
    }

    /** How likely it is remembered now, 0 to 1. */
    public double recall(OffsetDateTime now, Scheduler scheduler) {
        return scheduler.recall(card, elapsedDays(now));
    }

    /** How many days it was left alone for; 0 where it comes back within minutes. */
    int intervalDays() {
        return due instanceof Due.OnDay back
                ? Math.toIntExact(ChronoUnit.DAYS.between(lastDay, back.day()))
                : 0;
    }

    /** The standing after a review, which counts with the given grade. */
    Standing then(Review review, Grade grade, Scheduler scheduler) {
        LocalDate today = StudyDay.of(review.at());
        double chance = Chance.of(review.question(), reviews);
        Future future = scheduler.future(card, elapsedDays(today), chance, grade);
        boolean lapse = isKnown() && grade == Grade.AGAIN;
        boolean recalled = review.input() == Input.TYPE && !review.hinted() && grade != Grade.AGAIN;
        return new Standing(
                future.card(),
                today,
                due(future, today, review.at()),
                reviews + 1,
                lapses + (lapse ? 1 : 0),
                missesBefore(today) + (grade == Grade.AGAIN ? 1 : 0),
                grade == Grade.AGAIN && (mistaken || isSure(review)),
                recalled ? OptionalLong.of(review.millis()) : pace,
                review.right());
    }

    private static boolean isSure(Review review) {
        return review.confidence().isPresent() && review.confidence().get() == Confidence.SURE;
    }

    private int missesBefore(LocalDate today) {
        return today.equals(lastDay) ? misses : 0;
    }

    double elapsedDays(OffsetDateTime now) {
        return elapsedDays(StudyDay.of(now));
    }

    /** A clock that was set back makes no day negative. */
    private double elapsedDays(LocalDate today) {
        return isNew() ? 0 : Math.max(0, ChronoUnit.DAYS.between(lastDay, today));
    }

    private static Due due(Future future, LocalDate today, OffsetDateTime now) {
        return future.days() > 0
                ? new Due.OnDay(today.plusDays(future.days()))
                : new Due.At(now.plus(future.delay()).toInstant());
    }
}
