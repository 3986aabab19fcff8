package aide.bench;

import aide.study.Course;
import aide.study.Exam;
import aide.study.Sample;

import java.time.LocalDate;
import java.util.stream.IntStream;

/** So many questions for an exam after so many days, with so many answers on each. */
record ExamCase(String name, int questions, int days, int answersADay) {

    static final LocalDate FIRST_DAY = LocalDate.parse("2026-11-25");

    /** The share that simulated learners know on the day, their mean. */
    double known(StudyWay way, int learners) {
        return IntStream.range(0, learners)
                .mapToDouble(seed -> new Simulated(course(), exam(), seed).known(way))
                .average()
                .orElseThrow();
    }

    Exam exam() {
        return new Exam(FIRST_DAY.plusDays(days), answersADay);
    }

    Course course() {
        return Sample.course(IntStream.range(0, questions)
                .mapToObj(i -> Sample.fact(
                        "f" + i,
                        Sample.question(
                                "f" + i + "/who",
                                aide.bank.Kind.WHO,
                                "Who?",
                                Sample.person("Ana"))))
                .toArray(aide.bank.Fact[]::new));
    }
}
