package aide.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Prints which share of all questions is known on the day of an exam, by what was asked on the days
 * before it.
 *
 * <p>Learners are simulated: their memory is FSRS-6 with its published weights, chance is seeded, and
 * every answer costs one of the day's answers. Nobody is told what to ask by a better memory than
 * the program has. The ways that the plan is measured against are meant to be strong: whatever is
 * missed or still being learnt comes back on the same day only where nothing else is left to ask,
 * for a second answer within minutes adds little to what FSRS-6 expects weeks later.
 *
 * <p>Cases, from too little time to plenty of it: fewer answers than questions; twice as many, for two
 * and for four weeks; four times as many, over two months; eight times as many.
 */
final class ExamDay {

    static final List<ExamCase> CASES = List.of(
            new ExamCase("scarce", 318, 7, 40),
            new ExamCase("exact", 200, 14, 30),
            new ExamCase("exact, longer", 300, 30, 20),
            new ExamCase("long", 318, 60, 20),
            new ExamCase("ample", 150, 30, 40));

    private static final int LEARNERS = 20;

    private ExamDay() {}

    public static void main(String[] args) {
        say(
                "Known on the day of the exam, mean of %d simulated learners on Java %s:",
                LEARNERS, System.getProperty("java.version"));
        say("%-15s %9s %4s %5s  %s", "case", "questions", "days", "a day", heading());
        List<List<Double>> rows = new ArrayList<>();
        for (ExamCase each : CASES) {
            List<Double> known = known(each);
            rows.add(known);
            say(
                    "%-15s %9d %4d %5d  %s",
                    each.name(), each.questions(), each.days(), each.answersADay(), shown(known));
        }
        say("%-36s  %s", "mean of the cases", shown(mean(rows)));
    }

    private static List<Double> known(ExamCase each) {
        return Arrays.stream(StudyWay.values())
                .map(way -> each.known(way, LEARNERS))
                .toList();
    }

    private static List<Double> mean(List<List<Double>> rows) {
        return IntStream.range(0, StudyWay.values().length)
                .mapToObj(way ->
                        rows.stream().mapToDouble(row -> row.get(way)).average().orElseThrow())
                .toList();
    }

    private static String heading() {
        return Arrays.stream(StudyWay.values())
                .map(way -> String.format(Locale.ROOT, "%12s", way.shown()))
                .collect(Collectors.joining());
    }

    private static String shown(List<Double> known) {
        return known.stream()
                .map(share -> String.format(Locale.ROOT, "%12.3f", share))
                .collect(Collectors.joining());
    }

    @com.google.errorprone.annotations.FormatMethod
    private static void say(String line, Object... parts) {
        System.out.println(String.format(Locale.ROOT, line, parts));
    }
}
