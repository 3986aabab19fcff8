package aide.cohort;

import aide.ask.Verdict;
import aide.bank.Question;
import aide.fsrs.Grade;
import aide.study.Event;
import aide.study.Input;
import aide.study.Review;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A class of learners of different skill, the same for the same seed: they learn a few more questions
 * a day, get better at what they practise, and take an answer for that of the next question of its kind.
 */
public final class SampleClass {

    private static final OffsetDateTime FIRST = OffsetDateTime.parse("2026-01-05T16:00:00+02:00");
    private static final int ANSWERS_A_DAY = 40;
    private static final int ANSWERS_A_QUESTION = 5;

    private SampleClass() {}

    /** What the learner of that number has done, in the order of time. */
    public static List<Event> learner(int number, int answers, List<Question> questions) {
        Random chance = new Random(number);
        double skill = 0.2 + 0.7 * chance.nextDouble();
        int[] practice = new int[questions.size()];
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < answers; i++) {
            int met = Math.min(questions.size(), 3 + i / ANSWERS_A_QUESTION);
            int which = chance.nextInt(met);
            double right = skill + 0.05 * practice[which]++ - hardness(which);
            OffsetDateTime at =
                    FIRST.plusDays(i / ANSWERS_A_DAY).plusSeconds(20L * (i % ANSWERS_A_DAY));
            String id = "sample%d-%d".formatted(number, i);
            events.add(review(id, at, which, chance.nextDouble() < right, questions));
        }
        return events;
    }

    /** Every seventh question is hard. */
    private static double hardness(int question) {
        return question % 7 == 3 ? 0.4 : 0;
    }

    private static Review review(
            String id, OffsetDateTime at, int which, boolean right, List<Question> questions) {
        Question question = questions.get(which);
        return new Review(
                id,
                at,
                question.id(),
                Input.TYPE,
                (right ? question : next(which, questions)).answer().shown(),
                right ? Verdict.CORRECT : Verdict.WRONG,
                right ? Grade.GOOD : Grade.AGAIN,
                4_000 + 137L * (which % 19));
    }

    private static Question next(int which, List<Question> questions) {
        for (int i = 1; i < questions.size(); i++) {
            Question other = questions.get((which + i) % questions.size());
            if (other.kind() == questions.get(which).kind()) {
                return other;
            }
        }
        return questions.get(which);
    }
}
