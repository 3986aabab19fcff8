package aide.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Somebody studied while the clock stood years ahead; now it is right again. */
class ClockAheadTest {

    private static final Pattern SPACE = Pattern.compile(" ");
    private static final String TOLD =
            "the last answers to 1 question are dated after today; aide doctor explains\n";

    @TempDir
    Path home;

    @BeforeEach
    void studied() {
        new Trial(home)
                .at("2035-03-01T09:30:00+02:00")
                .types("12 March 2022\n\n")
                .run(arguments("study --plain --limit 2"));
    }

    @Test
    void itIsToldAndNothingIsDoneUnasked() {
        assertEquals(TOLD, run("stats").err());
        assertEquals(TOLD, run("study --plain --fresh").err());
        assertEquals(TOLD, run("stats").err());
    }

    @Test
    void theDoctorExplainsAndMends() {
        assertEquals(new Outcome(Exit.PROBLEMS, """
                        learner "me"
                          3 events in 1 journal
                          1 backup, the newest of 2035-03-01
                          journal-tisch-1.jsonl: has 2 answers dated after today, up to 2035-03-01: a\
                         clock was ahead, and those questions wait until then
                          1 problem found
                          --repair would
                            date 2 answers today, 2026-03-10: each is taken back and written again,\
                         nothing is deleted
                        """, ""), run("doctor"));

        Outcome mended = run("doctor --repair");

        assertTrue(mended.out().contains("  dated 2 answers today, 2026-03-10\n"), mended.out());
        assertTrue(mended.out().endsWith("  all is well\n"), mended.out());
        assertEquals(Exit.OK, mended.exit());
        assertEquals("", run("stats").err());
        Outcome study = new Trial(home)
                .named("later")
                .at("2026-03-11T09:30:00+02:00")
                .run(arguments("study --plain"));
        assertEquals("", study.err());
        assertTrue(study.out().startsWith("4 questions."), study.out());
    }

    private Outcome run(String command) {
        return new Trial(home).named("later").run(arguments(command));
    }

    private static List<String> arguments(String command) {
        return Stream.concat(
                        Stream.of("--bank", Trial.BANK.toString()), SPACE.splitAsStream(command))
                .toList();
    }
}
