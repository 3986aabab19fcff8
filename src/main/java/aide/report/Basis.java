package aide.report;

import aide.study.Answered;
import aide.study.Course;
import aide.study.Event;
import aide.study.Progress;
import aide.study.Replay;
import aide.study.Standing;
import aide.study.StudyDay;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;

/**
 * What all statistics are made of.
 *
 * @param answers all that count, in the order of time
 */
public record Basis(Course course, Progress progress, List<Answered> answers, OffsetDateTime now) {

    public Basis {
        answers = List.copyOf(answers);
    }

    /** Of a whole journal, in the order of time. */
    public static Basis of(Course course, List<Event> events, OffsetDateTime now) {
        Replay replay = Replay.of(events, course.scheduler());
        return new Basis(course, replay.progress().under(course.bank()), replay.answers(), now);
    }

    /** How the questions stand that were asked at all. */
    Stream<Standing> seen() {
        return course.questions().stream()
                .map(question -> progress.of(question.id()))
                .filter(standing -> !standing.isNew());
    }

    /** How likely it is remembered now, 0 to 1. */
    public double recall(Standing standing) {
        return standing.recall(now, course.scheduler());
    }

    LocalDate today() {
        return StudyDay.of(now);
    }
}
