package aide.study;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * What is to be expected of a plan.
 *
 * @param exam what is planned for
 * @param ready the share of all questions that is known on the day if every day is spent as planned
 * @param skipping how much less it is if nothing more is answered today
 * @param days what each day until then brings, today first
 */
public record Expectation(Exam exam, double ready, double skipping, List<Day> days) {

    /** So many new questions, and so many that were seen before. */
    public record Day(LocalDate day, int fresh, int repeated) {

        public int answers() {
            return fresh + repeated;
        }
    }

    public Expectation {
        days = List.copyOf(days);
    }

    /** So many answers on each of some days, 0 behind the last one before the exam. */
    List<Integer> answers(int from, int count) {
        List<Integer> answers = new ArrayList<>();
        for (int ahead = from; ahead < from + count; ahead++) {
            answers.add(ahead < days.size() ? days.get(ahead).answers() : 0);
        }
        return answers;
    }

    public static Expectation of(Course course, Progress progress, Exam exam, OffsetDateTime now) {
        LocalDate today = StudyDay.of(now);
        int answersToday = exam.answersLeft(progress.today().on(today));
        Prospect planned = Prospect.of(course, progress, exam, now);
        List<Day> days = days(planned, exam, today, answersToday);
        Prospect skipped = Prospect.of(course, progress, exam, now);
        days(skipped, exam, today, 0);
        double ready = planned.known();
        return new Expectation(exam, ready, Math.max(0, ready - skipped.known()), days);
    }

    private static List<Day> days(Prospect prospect, Exam exam, LocalDate today, int answersToday) {
        List<Day> days = new ArrayList<>();
        for (int ahead = 0; ahead < exam.daysLeft(today); ahead++) {
            int answers = ahead == 0 ? answersToday : exam.answersADay();
            int repeated = prospect.repeat(ahead, answers - prospect.share(ahead, answers));
            int fresh = prospect.introduce(ahead, answers - repeated);
            days.add(new Day(today.plusDays(ahead), fresh, repeated));
        }
        return days;
    }
}
