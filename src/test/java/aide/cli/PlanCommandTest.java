package aide.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class PlanCommandTest {

    private static final Outcome NONE =
            Outcome.ok("no plan; aide plan --exam 2026-12-18 --minutes 10 would make one\n");

    @TempDir
    Path temporary;

    @Test
    void aPlanIsShownKeptAndEnded() {
        Outcome made = plan("--exam", "2026-03-13", "--minutes", "1");

        assertEquals(NONE, new Trial(temporary.resolve("nobody")).run(line()));
        assertEquals(Outcome.ok("""
                exam: Fri 13 Mar, 3 days left
                a day: 1 minute, about 5 answers of 12 seconds
                not seen yet: 4 of 4 questions
                ready: 97 % on the day; skipping today costs 2.2 %

                day                  new  again    min
                Tue 10 Mar             4      0      1
                Wed 11 Mar             0      4      1
                Thu 12 Mar             0      4      1
                """), made);
        assertEquals(made, plan());
        assertEquals(NONE, plan("--off"));
        assertEquals(NONE, plan());
    }

    @Test
    void minutesAloneChangeThePlanThereIs() {
        plan("--exam", "2026-03-11");

        assertEquals(
                "a day: 2 minutes, about 10 answers of 12 seconds",
                plan("--minutes", "2").out().lines().skip(1).findFirst().orElse(""));
    }

    @Test
    void onTheDayItselfAndAfterwardsThereIsNothingToPlan() {
        plan("--exam", "2026-03-11");

        assertEquals(Outcome.ok("""
                exam: today
                a day: 10 minutes, about 50 answers of 12 seconds
                not seen yet: 4 of 4 questions
                ready: 0 % by now; good luck
                """), trial().at("2026-03-11T09:00:00+02:00").run(line()));
        assertEquals(
                Outcome.ok("the exam was on Wed 11 Mar; aide plan --exam DAY plans for another,"
                        + " --off ends the plan\n"),
                trial().at("2026-03-12T09:00:00+02:00").run(line()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --exam 2026-03-10   | --exam: expected a day from 2026-03-11 to 2027-03-11, got 2026-03-10, which is today
            --exam 2025-12-18   | --exam: expected a day from 2026-03-11 to 2027-03-11, got 2025-12-18, which is past
            --exam 2027-03-12   | --exam: expected a day from 2026-03-11 to 2027-03-11, got 2027-03-12, which is too far away
            --exam 2026-02-30   | --exam: expected a day like 2026-12-18, got "2026-02-30"
            --exam tomorrow     | --exam: expected a day like 2026-12-18, got "tomorrow"
            --exam=             | --exam: expected a day like 2026-12-18, got ""
            --minutes 10        | --minutes goes with --exam: there is no plan yet
            --exam 2026-03-20 --minutes 0   | --minutes: expected 1 to 600 minutes, got "0"
            --exam 2026-03-20 --minutes x   | --minutes is "x", expected a number; see "aide plan --help"
            --exam 2026-03-20 --off | --off ends a plan, --exam and --minutes make one; give either
            """)
    void whatCannotBePlannedIsRefusedInALine(String options, String why) {
        assertEquals(Outcome.refused(why), plan(options.split(" ")));
        assertEquals(NONE, plan());
    }

    @Test
    void aSittingAsksWhatThePlanHasRoomFor() {
        plan("--exam", "2026-03-11", "--minutes", "1");
        trial().types("\n\n\n").run("study", "--plain", "--bank", Trial.BANK.toString());

        assertEquals(
                "2 questions. Answer with a letter or in your",
                trial().run("study", "--plain", "--bank", Trial.BANK.toString())
                        .out()
                        .lines()
                        .findFirst()
                        .orElse(""));
    }

    @Test
    void aLineOfTheSettingsThatIsNotUnderstoodIsTold() throws IOException {
        plan("--exam", "2026-03-11");
        Path settings = temporary.resolve("learners/me/settings.conf");
        Files.writeString(settings, "exam = 2026-03-12\nexam-minutes = lots\n");

        Outcome shown = plan();

        assertEquals(
                "exam: Thu 12 Mar, 2 days left", shown.out().lines().findFirst().orElse(""));
        assertEquals(
                "settings.conf:2: exam-minutes: expected 1 to 600 minutes, got \"lots\"\n",
                shown.err());
    }

    private Outcome plan(String... options) {
        return trial().run(line(options));
    }

    private Trial trial() {
        return new Trial(temporary);
    }

    private static List<String> line(String... options) {
        List<String> line = new ArrayList<>(List.of("plan", "--bank", Trial.BANK.toString()));
        line.addAll(List.of(options));
        return line;
    }
}
