package aide.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class StatsCommandTest {

    private static final String BANK = Trial.BANK.toString();

    @TempDir
    Path temporary;

    @Test
    void whoHasNotBegunHasSeenNothing() {
        assertEquals(Outcome.ok("""
                seen: 0 of 4 questions
                due now: 0, new today: 4
                the next seven days: 0, 0, 0, 0, 0, 0, 0
                retention: no known question has come back yet
                """), trial().run("stats", "--bank", BANK));
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
                seen: 2 of 4 questions
                due now: 2, new today: 2
                the next seven days: 0, 0, 0, 0, 0, 0, 0
                retention: no known question has come back yet
                hardest questions:
                  difficulty 6.4, 1 review, 0 lapses: How many boats does the treaty free of a charge? (fleet/how-many)
                """),
                trial().at("2026-03-12T10:30:00+02:00").run("stats", "--bank", BANK));
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
