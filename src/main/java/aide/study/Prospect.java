package aide.study;

import aide.bank.Question;
import aide.fsrs.Card;
import aide.fsrs.Future;
import aide.fsrs.Futures;
import aide.fsrs.Memory;
import aide.fsrs.Phase;
import aide.fsrs.Scheduler;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;

/**
 * The memories that are to be expected on the days ahead, without drawing lots: a repetition leads to
 * the one memory that on the day is as good as the chance of its two outcomes.
 *
 * <p>Home shows what comes of it, so it has to be quick: arrays, and the most forgotten first instead
 * of what a {@link Gain} would rank, which takes ten times as long for a hundredth of difference.
 */
final class Prospect {

    /**
     * A new question offers choices, and something was heard of the matter before: of ten, three are
     * missed. Those stay apart from the others, for it takes far more answers to learn them.
     */
    private static final int FIRST_ASKED = 10;

    private static final int FIRST_MISSED = 3;

    private static final double ANY_CHANCE = 0.5;

    private final Scheduler scheduler;
    private final int daysLeft;
    private final int introducedToday;
    private final double[] stability;
    private final double[] difficulty;
    private final int[] asked;
    private int seen;

    private Prospect(Scheduler scheduler, int daysLeft, int introducedToday, int questions) {
        this.scheduler = scheduler;
        this.daysLeft = daysLeft;
        this.introducedToday = introducedToday;
        this.stability = new double[questions];
        this.difficulty = new double[questions];
        this.asked = new int[questions];
    }

    static Prospect of(Course course, Progress progress, Exam exam, OffsetDateTime now) {
        LocalDate today = StudyDay.of(now);
        int introduced = progress.today().on(today).introduced();
        List<Question> questions = course.questions();
        Prospect prospect = new Prospect(
                course.scheduler(), exam.daysLeft(today), introduced, questions.size());
        for (Question question : questions) {
            Standing standing = progress.of(question.id());
            if (!standing.isNew()) {
                long ago = ChronoUnit.DAYS.between(standing.lastDay(), today);
                prospect.see((int) -Math.max(0, ago), standing.card().memory());
            }
        }
        return prospect;
    }

    /** The share of all questions that is known on the day. */
    double known() {
        double sum = 0;
        for (int i = 0; i < seen; i++) {
            sum += scheduler.recall(card(i), daysLeft - asked[i]);
        }
        return stability.length == 0 ? 0 : sum / stability.length;
    }

    /** How many of a day's answers are meant for new questions. */
    int share(int ahead, int answers) {
        int before = ahead == 0 ? introducedToday : 0;
        return Math.min(answers, Plan.share(unseen(), before, daysLeft - ahead));
    }

    /** Asks new questions, at most so many, and tells how many there were. */
    int introduce(int ahead, int most) {
        int count = Math.min(most, unseen());
        Futures first = scheduler.futures(Card.fresh(), 0, ANY_CHANCE);
        for (int i = 0; i < count; i++) {
            boolean isMissed = seen * FIRST_MISSED % FIRST_ASKED < FIRST_MISSED;
            see(ahead, (isMissed ? first.again() : first.good()).card().memory());
        }
        return count;
    }

    /** Asks what is most forgotten, at most so many, and tells how many were worth it. */
    int repeat(int ahead, int most) {
        double least = bar(ahead, most);
        int count = 0;
        for (int i = 0; i < seen && count < most; i++) {
            if (asked[i] < ahead && forgotten(i, ahead) >= least && repeatOne(i, ahead)) {
                count++;
            }
        }
        return count;
    }

    private int unseen() {
        return stability.length - seen;
    }

    private void see(int ahead, Memory memory) {
        asked[seen] = ahead;
        stability[seen] = memory.stability();
        difficulty[seen] = memory.difficulty();
        seen++;
    }

    /** Only if it adds enough. */
    private boolean repeatOne(int i, int ahead) {
        Card card = card(i);
        double elapsed = ahead - asked[i];
        int left = daysLeft - ahead;
        double recall = scheduler.recall(card, elapsed);
        Memory after = expected(scheduler.futures(card, elapsed, ANY_CHANCE), recall, left);
        double gain = scheduler.recall(known(after), left) - scheduler.recall(card, elapsed + left);
        if (gain < Plan.GAIN_LEAST) {
            return false;
        }
        asked[i] = ahead;
        stability[i] = after.stability();
        difficulty[i] = after.difficulty();
        return true;
    }

    /** The memory that after so many days is as good as a good one by chance, and one gone wrong. */
    private Memory expected(Futures futures, double right, int days) {
        Future good = futures.good();
        Future again = futures.again();
        double recall = right * scheduler.recall(good.card(), days)
                + (1 - right) * scheduler.recall(again.card(), days);
        double difficult = right * good.card().memory().difficulty()
                + (1 - right) * again.card().memory().difficulty();
        return new Memory(scheduler.stability(recall, days), difficult);
    }

    /** Recall falls with it, and it costs no power. */
    private double forgotten(int i, int ahead) {
        return (ahead - asked[i]) / stability[i];
    }

    /** How forgotten the least of so many is, if the most forgotten are asked. */
    private double bar(int ahead, int most) {
        double[] all = new double[seen];
        for (int i = 0; i < seen; i++) {
            all[i] = forgotten(i, ahead);
        }
        Arrays.sort(all);
        return most >= seen ? 0 : all[seen - Math.max(1, most)];
    }

    private Card card(int i) {
        return known(new Memory(stability[i], difficulty[i]));
    }

    private static Card known(Memory memory) {
        return new Card(Phase.REVIEW, 0, memory);
    }
}
