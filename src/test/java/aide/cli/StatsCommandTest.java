package aide.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import aide.report.Chapter;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class StatsCommandTest {

    private static final String BANK = Trial.BANK.toString();

    @TempDir
    Path temporary;

    @Test
    void whoHasNotBegunHasSeenNothing() {
        assertEquals(Outcome.ok("""
                Overview
                  4 questions to learn, 4 of them today: what you answer will be summed up on
                  these pages.
                """), trial().run("stats", "overview", "--bank", BANK));
    }

    @Test
    void lookingMakesNothing() {
        trial().run("stats");

        assertFalse(Files.exists(temporary.resolve("home")));
    }

    @Test
    void answersCount() {
        trial().types("12 March 2022\n\n").run("study", "--plain", "--bank", BANK);

        assertEquals(
                Outcome.ok("""
                Hardest questions
                  How many boats does the treaty free of a charge?
                    0 lapses, 1 review, difficulty 6.4 (fleet/how-many)

                Grades and verdicts
                  again           1   50 %  ████████████████████████████████████████
                  hard            0    0 %
                  good            1   50 %  ████████████████████████████████████████
                  easy            0    0 %

                  correct         1   50 %  ████████████████████████████████████████
                  close           0    0 %
                  incomplete      0    0 %
                  wrong           1   50 %  ████████████████████████████████████████

                  you changed 0 of 2 grades
                """),
                trial().at("2026-03-12T10:30:00+02:00")
                        .run("stats", "hardest", "grades", "--bank", BANK));
    }

    @Test
    void allAreToldUnlessSomeAreNamed() {
        assertEquals(
                trial().run(everyName("stats", "--bank", BANK)),
                trial().run("stats", "--bank", BANK));
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 61})
    void noLineIsWiderThanIsAskedFor(int width) {
        trial().types("12 March 2022\n\n").run("study", "--plain", "--bank", BANK);

        assertEquals(
                List.of(),
                trial().run("stats", "--width", "" + width, "--bank", BANK)
                        .out()
                        .lines()
                        .filter(line -> line.length() > width)
                        .toList());
    }

    @Test
    void scriptsReadOneObject() {
        trial().types("12 March 2022\n\n").run("study", "--plain", "--bank", BANK);

        assertEquals(
                Outcome.ok("""
                {
                  "at": "2026-03-12T10:30:03+02:00",
                  "hours": {
                    "hours": [
                      {
                        "hour": 9,
                        "right": 1,
                        "answers": 2
                      }
                    ]
                  },
                  "time": {
                    "millis": 6000,
                    "answers": 2,
                    "millisByDay": {
                      "2026-03-10": 6000
                    }
                  }
                }
                """),
                trial().at("2026-03-12T10:30:00+02:00")
                        .run("stats", "--json", "hours", "time", "--bank", BANK));
    }

    private static List<String> everyName(String... around) {
        List<String> args = new ArrayList<>(List.of(around));
        args.addAll(1, Chapter.ids());
        return args;
    }

    @Test
    void aHomeThatIsAFileIsRefused() throws IOException {
        Files.writeString(temporary.resolve("home"), "");

        assertEquals(
                Outcome.refused("cannot read learner \"me\" in "
                        + temporary.resolve("home").resolve("learners").resolve("me")
                        + ": a file is where a folder should be; --home names another place"),
                trial().run("stats"));
    }

    private Trial trial() {
        return new Trial(temporary.resolve("home"));
    }
}
