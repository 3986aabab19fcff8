package aide.report;

import aide.base.Count;
import aide.study.Course;
import aide.study.Exam;
import aide.study.Expectation;
import aide.study.Pace;
import aide.study.Progress;
import aide.study.StudyDay;
import aide.text.DayNames;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * What a plan for an exam brings, as lines of text.
 *
 * @param head what it comes to; where there is no plan, a line that says so
 * @param rows day by day, the first the names of the columns
 */
public record PlanTable(List<String> head, List<String> rows) {

    private static final int DAY_COLUMNS = 17;
    private static final int NUMBER_COLUMNS = 7;

    public PlanTable {
        head = List.copyOf(head);
        rows = List.copyOf(rows);
    }

    public static PlanTable of(Course course, Progress progress, OffsetDateTime now) {
        LocalDate today = StudyDay.of(now);
        if (course.exam().isEmpty()) {
            return of("no plan; aide plan --exam 2026-12-18 --minutes 10 would make one");
        }
        Exam exam = course.exam().get();
        if (exam.day().isBefore(today)) {
            return of("the exam was on " + DayNames.brief(exam.day(), today)
                    + "; aide plan --exam DAY plans for another, --off ends the plan");
        }
        Expectation expected = Expectation.of(course, progress, exam, now);
        Pace pace = Pace.of(progress);
        return new PlanTable(
                head(course, progress, expected, pace, today), rows(expected, pace, today));
    }

    private static PlanTable of(String line) {
        return new PlanTable(List.of(line), List.of());
    }

    /** All lines, the table apart from what stands above it. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>(head);
        if (!rows.isEmpty()) {
            lines.add("");
            lines.addAll(rows);
        }
        return lines;
    }

    private static List<String> head(
            Course course, Progress progress, Expectation expected, Pace pace, LocalDate today) {
        int answers = expected.exam().answersADay();
        long unseen = course.questions().stream()
                .filter(question -> progress.of(question.id()).isNew())
                .count();
        return List.of(
                "exam: " + Readiness.exam(expected, today),
                "a day: " + new Count(pace.minutes(answers), "minute") + ", about "
                        + new Count(answers, "answer") + " of " + pace.seconds() + " seconds",
                "not seen yet: " + unseen + " of "
                        + new Count(course.questions().size(), "question"),
                "ready: " + Readiness.ready(expected, today));
    }

    private static List<String> rows(Expectation expected, Pace pace, LocalDate today) {
        List<String> rows = new ArrayList<>();
        if (!expected.days().isEmpty()) {
            rows.add(row("day", "new", "again", "min"));
        }
        for (Expectation.Day day : expected.days()) {
            rows.add(row(
                    DayNames.brief(day.day(), today),
                    Integer.toString(day.fresh()),
                    Integer.toString(day.repeated()),
                    Integer.toString(pace.minutes(day.answers()))));
        }
        return rows;
    }

    private static String row(String day, String fresh, String repeated, String minutes) {
        return day
                + " ".repeat(Math.max(1, DAY_COLUMNS - day.length()))
                + right(fresh)
                + right(repeated)
                + right(minutes);
    }

    private static String right(String text) {
        return " ".repeat(Math.max(1, NUMBER_COLUMNS - text.length())) + text;
    }
}
