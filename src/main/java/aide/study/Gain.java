package aide.study;

import aide.fsrs.Card;
import aide.fsrs.Grade;
import aide.fsrs.Scheduler;

/**
 * What an answer given now adds to the chance that the question is known on the day of the exam.
 *
 * <p>Where there is time for another round through all questions, the question is taken to be asked
 * once more a round later, whether it is asked now or not. Without that look ahead, what is far away
 * would count only by how little of it is left on the day, and a well-timed repetition by nothing.
 *
 * @param daysLeft days until the exam
 * @param roundDays days that it takes to ask every question once
 */
record Gain(Scheduler scheduler, int daysLeft, int roundDays) {

    /** Where in its scatter an interval falls says nothing about memory. */
    private static final double ANY_CHANCE = 0.5;

    double of(Card card, double elapsedDays) {
        double recall = scheduler.recall(card, elapsedDays);
        return recall * known(after(card, elapsedDays, Grade.GOOD), 0)
                + (1 - recall) * known(after(card, elapsedDays, Grade.AGAIN), 0)
                - known(card, elapsedDays);
    }

    /** The chance on the day, for a question that is not asked now. */
    private double known(Card card, double elapsedDays) {
        if (roundDays >= daysLeft) {
            return scheduler.recall(card, elapsedDays + daysLeft);
        }
        double recall = scheduler.recall(card, elapsedDays + roundDays);
        int left = daysLeft - roundDays;
        Card good = after(card, elapsedDays + roundDays, Grade.GOOD);
        Card again = after(card, elapsedDays + roundDays, Grade.AGAIN);
        return recall * scheduler.recall(good, left) + (1 - recall) * scheduler.recall(again, left);
    }

    private Card after(Card card, double elapsedDays, Grade grade) {
        return scheduler.future(card, elapsedDays, ANY_CHANCE, grade).card();
    }
}
