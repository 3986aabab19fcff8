package aide.bench;

import aide.bank.Question;
import aide.study.Course;
import aide.study.Exam;
import aide.study.Plan;
import aide.study.Progress;
import aide.study.Supply;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;

/** What may be asked on the days before an exam, the first first. */
enum StudyWay {

    /** What FSRS holds to be below 90 %, the most forgotten first; new questions where it is done. */
    DUE_FIRST {
        @Override
        List<Question> today(Course course, Progress progress, Exam exam, OffsetDateTime now) {
            Supply supply = Supply.of(course, progress, now);
            return joined(supply.open(), supply.due(), supply.unseen());
        }
    },
    NEW_FIRST {
        @Override
        List<Question> today(Course course, Progress progress, Exam exam, OffsetDateTime now) {
            Supply supply = Supply.of(course, progress, now);
            return joined(supply.unseen(), supply.open(), supply.due());
        }
    },
    PLAN {
        @Override
        List<Question> today(Course course, Progress progress, Exam exam, OffsetDateTime now) {
            return Plan.today(course, progress, exam, now);
        }
    };

    abstract List<Question> today(Course course, Progress progress, Exam exam, OffsetDateTime now);

    String shown() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }

    private static List<Question> joined(
            List<Question> first, List<Question> second, List<Question> third) {
        return Stream.of(first, second, third).flatMap(List::stream).toList();
    }
}
