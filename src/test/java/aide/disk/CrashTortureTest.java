package aide.disk;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Whatever a disk and a crash may do, what was told to be saved is there, and nothing else.
 *
 * <p>{@code -Dtorture.seeds=N} tries more histories, {@code -Dtorture.seed=N} that one alone.
 */
class CrashTortureTest {

    private static final long SEEDS = Long.getLong("torture.seeds", 8_000);
    private static final long SEEDS_OF_A_BUG_MAX = 20_000;
    private static final long SWEEPS = 30;

    @TempDir
    Path temporary;

    @Test
    void whatIsSavedSurvivesAnyHistory() throws IOException {
        Locks locks = Locks.in(temporary);
        long only = Long.getLong("torture.seed", -1);
        Figures all = Figures.NONE;
        for (long seed = Math.max(0, only); seed < (only < 0 ? SEEDS : only + 1); seed++) {
            Figures one = new Lives(Subject.SOUND, seed, locks).liveAtRandom();
            assertTrue(one.areSound(), "-Dtorture.seed=" + seed + ": " + one);
            all = all.plus(one);
        }
        System.out.println("crashes and disk errors: " + all);
    }

    @Test
    void whatIsSavedSurvivesACrashAtEveryOperation() throws IOException {
        Locks locks = Locks.in(temporary);
        Figures all = Figures.NONE;
        for (long seed = 0; seed < SWEEPS; seed++) {
            all = all.plus(crashAtEveryOperation(seed, locks));
        }
        System.out.println("a crash at every operation: " + all);
    }

    /** Up to the first operation that the sitting does not come to. */
    private static Figures crashAtEveryOperation(long seed, Locks locks) throws IOException {
        Figures all = Figures.NONE;
        for (int operation = 1; all.crashes() == operation - 1; operation++) {
            Figures one = new Lives(Subject.SOUND, seed, locks).crashAt(operation);
            assertTrue(one.areSound(), "seed " + seed + ", operation " + operation + ": " + one);
            all = all.plus(one);
        }
        return all;
    }

    static List<Subject> bugs() {
        return SeededBugs.ALL;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bugs")
    void everySeededBugIsFound(Subject bug) throws IOException {
        Locks locks = Locks.in(temporary);
        Figures all = Figures.NONE;
        for (long seed = 0; seed < SEEDS_OF_A_BUG_MAX && all.areSound(); seed++) {
            all = all.plus(new Lives(bug, seed, locks).liveAtRandom());
        }
        assertTrue(!all.areSound(), bug.name());
        System.out.println("seeded bug, " + bug.name() + ": " + all);
    }
}
