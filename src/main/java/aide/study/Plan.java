package aide.study;

import aide.bank.Question;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What to ask on a day so that the most is known on the day of the exam.
 *
 * <p>What is never seen is hardly ever known: so new questions come first of all, three times as
 * many as an even share of the days left would be, and the rest of the day's answers go where each
 * adds most to what is known on the day. {@code aide.bench.ExamDay} measures what that is worth.
 */
public final class Plan {

    /** An answer that adds less would be asked for the sake of asking. */
    static final double GAIN_LEAST = 0.001;

    private static final int EVEN_SHARES = 3;

    private Plan() {}

    /** What is left to ask today, the new questions spread among the others. */
    public static List<Question> today(
            Course course, Progress progress, Exam exam, OffsetDateTime now) {
        LocalDate today = StudyDay.of(now);
        Tally tally = progress.today().on(today);
        int daysLeft = exam.daysLeft(today);
        int answers = daysLeft == 0 ? 0 : exam.answersLeft(tally);
        List<Question> unseen = unseen(course, progress);
        List<Question> known = ranked(course, progress, exam, now);
        int share = share(unseen.size(), tally.introduced(), daysLeft);
        int repeated = Math.min(known.size(), answers - Math.min(share, answers));
        int fresh = Math.min(unseen.size(), answers - repeated);
        return merged(known.subList(0, repeated), unseen.subList(0, fresh));
    }

    /** How many new questions are to be asked on a day, of those that are left. */
    static int share(int unseen, int introducedToday, int daysLeft) {
        int all = EVEN_SHARES * (unseen + introducedToday);
        int share = daysLeft == 0 ? 0 : (all + daysLeft - 1) / daysLeft;
        return Math.max(0, Math.min(unseen, share - introducedToday));
    }

    /** What has another answer now comes first, as on any day. */
    private static List<Question> unseen(Course course, Progress progress) {
        List<Question> changed = new ArrayList<>();
        List<Question> unseen = new ArrayList<>();
        for (Question question : course.questions()) {
            Standing standing = progress.of(question.id());
            if (standing.isNew()) {
                (standing.isChanged() ? changed : unseen).add(question);
            }
        }
        changed.addAll(unseen);
        return changed;
    }

    /** Those once seen that an answer is worth its time for, the most worth it first. */
    private static List<Question> ranked(
            Course course, Progress progress, Exam exam, OffsetDateTime now) {
        List<Question> questions = course.questions();
        int round = (questions.size() + exam.answersADay() - 1) / exam.answersADay();
        Gain gain = new Gain(course.scheduler(), exam.daysLeft(StudyDay.of(now)), round);
        List<Ranked> ranked = new ArrayList<>();
        for (Question question : questions) {
            Standing standing = progress.of(question.id());
            double worth =
                    standing.isNew() ? 0 : gain.of(standing.card(), standing.elapsedDays(now));
            if (worth >= GAIN_LEAST) {
                ranked.add(new Ranked(question, worth));
            }
        }
        Collections.sort(ranked);
        List<Question> sorted = new ArrayList<>();
        for (Ranked each : ranked) {
            sorted.add(each.question);
        }
        return sorted;
    }

    /** Whoever leaves in the middle has then had a fair part of both. */
    private static List<Question> merged(List<Question> known, List<Question> fresh) {
        List<Question> merged = new ArrayList<>();
        int total = known.size() + fresh.size();
        int taken = 0;
        for (int i = 1; i <= total; i++) {
            boolean isFreshNext = i * fresh.size() / total > taken;
            merged.add(isFreshNext ? fresh.get(taken) : known.get(i - 1 - taken));
            taken += isFreshNext ? 1 : 0;
        }
        return merged;
    }

    private record Ranked(Question question, double gain) implements Comparable<Ranked> {

        @Override
        public int compareTo(Ranked other) {
            return Double.compare(other.gain, gain);
        }
    }
}
