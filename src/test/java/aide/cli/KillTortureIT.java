package aide.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aide.house.Launcher;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * The real program is killed at any moment: while it starts, while it saves, while it ends.
 *
 * <p>{@code -Dtorture.kills=N} kills it more often.
 */
class KillTortureIT {

    private static final int KILLS = Integer.getInteger("torture.kills", 100);
    private static final int KILLS_A_HOME = 20;
    private static final int KILLS_OF_A_BUG_MAX = 50;

    @TempDir
    Path temporary;

    private Launcher launcher;

    /** The first start, which may take longer, is over when others begin. */
    @BeforeEach
    void layOut() throws IOException, InterruptedException {
        launcher = new Launcher(temporary.resolve("program"));
        StudyProcess study = StudyProcess.start(study(), temporary.resolve("first"));
        study.type(":q");
        assertEquals(0, study.end());
    }

    @Test
    void whatIsSavedSurvivesBeingKilled() throws Exception {
        ExecutorService two = Executors.newFixedThreadPool(2);
        List<Future<Typist>> typists = new ArrayList<>();
        for (int home = 0; home * KILLS_A_HOME < KILLS; home++) {
            Typist typist = new Typist(this::study, temporary.resolve("home" + home), home);
            typists.add(two.submit(() -> tortured(typist)));
        }
        int kills = 0;
        int saved = 0;
        for (Future<Typist> typist : typists) {
            kills += typist.get().kills();
            saved += typist.get().saved();
        }
        two.shutdown();
        System.out.printf(
                Locale.ROOT, "SIGKILL: kills %,d  saved %,d  lost 0  invented 0%n", kills, saved);
    }

    @Test
    void aProgramThatTellsBeforeItSavesIsFound() throws Exception {
        Typist typist = new Typist(KillTortureIT::hastyStudy, temporary.resolve("home"), 0);
        while (!typist.hasLost() && typist.kills() < KILLS_OF_A_BUG_MAX) {
            typist.live();
        }
        assertTrue(typist.hasLost());
        System.out.printf(
                Locale.ROOT,
                "SIGKILL, seeded bug, told before saved: found at kill %d%n",
                typist.kills());
    }

    @Test
    void aSecondProgramIsRefusedUntilTheFirstIsKilled() throws Exception {
        StudyProcess first = StudyProcess.start(study(), temporary);
        first.await("[");
        StudyProcess second = StudyProcess.start(study(), temporary);
        Optional<String> told = second.await("aide: ");
        assertTrue(told.orElse("").startsWith("aide: learner \"me\" is in use by"), told + "");
        assertEquals(Exit.USAGE, second.end());
        first.type("a guess");
        assertTrue(first.await("saved").isPresent());
        first.kill();
        first.end();
        StudyProcess third = StudyProcess.start(study(), temporary);
        assertTrue(third.await("Going on with the sitting").isPresent());
        third.type(":q");
        assertEquals(Exit.OK, third.end());
    }

    private static Typist tortured(Typist typist) throws IOException, InterruptedException {
        while (typist.kills() < KILLS_A_HOME) {
            typist.live();
            typist.requireAllSavedAndNothingElse();
        }
        return typist;
    }

    private ProcessBuilder study() {
        return launcher.program("study", "--plain");
    }

    private static ProcessBuilder hastyStudy() {
        return new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                HastyMain.class.getName(),
                "study",
                "--plain");
    }
}
