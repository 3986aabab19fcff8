package aide.bench;

import aide.bank.Question;
import aide.fsrs.Grade;
import aide.study.Course;
import aide.study.Event;
import aide.study.Exam;
import aide.study.Progress;
import aide.study.Sample;
import aide.study.Standing;

import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Random;

/** A learner whose memory is exactly what FSRS-6 takes it for, and whose answers are seeded chance. */
final class Simulated {

    /** A new question offers choices, and something was heard of the matter before. */
    private static final double FIRST_RIGHT = 0.7;

    private final Course course;
    private final Exam exam;
    private final Random chance;
    private Progress progress = Progress.NOTHING;
    private int answers;

    Simulated(Course course, Exam exam, long seed) {
        this.course = course;
        this.exam = exam;
        this.chance = new Random(seed);
    }

    /** Studies on all days and answers the share that is then known. */
    double known(StudyWay way) {
        OffsetDateTime evening =
                ExamCase.FIRST_DAY.atTime(LocalTime.of(18, 0)).atOffset(ZoneOffset.UTC);
        OffsetDateTime last = exam.day().atTime(LocalTime.NOON).atOffset(ZoneOffset.UTC);
        for (; evening.isBefore(last); evening = evening.plusDays(1)) {
            study(way, evening);
        }
        return course.questions().stream()
                .mapToDouble(question -> recall(question, last))
                .average()
                .orElseThrow();
    }

    private void study(StudyWay way, OffsetDateTime evening) {
        List<Question> asked = way.today(course, progress, exam, evening);
        Deque<Question> open = new ArrayDeque<>();
        for (int i = 0; i < exam.answersADay(); i++) {
            if (i >= asked.size() && open.isEmpty()) {
                return;
            }
            Question question = i < asked.size() ? asked.get(i) : open.remove();
            answer(question, evening.plusSeconds(12L * i));
            if (progress.of(question.id()).isOpen()) {
                open.add(question);
            }
        }
    }

    private void answer(Question question, OffsetDateTime now) {
        Standing standing = progress.of(question.id());
        double right = standing.isNew() ? FIRST_RIGHT : recall(question, now);
        Grade grade = chance.nextDouble() < right ? Grade.GOOD : Grade.AGAIN;
        answers++;
        Event review = Sample.review("s-" + answers, now, question, grade);
        progress = progress.then(List.of(review), course.scheduler()).orElseThrow();
    }

    private double recall(Question question, OffsetDateTime now) {
        return progress.of(question.id()).recall(now, course.scheduler());
    }
}
