package aide.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.nio.charset.StandardCharsets.UTF_8;

import aide.exchange.Seal;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where a newer aide wrote, this one reads and tells, and writes nothing. */
class NewerAideTest {

    private static final Pattern SPACE = Pattern.compile(" ");
    private static final String JOURNAL = "journal-tisch-1.jsonl";
    private static final String LINE = JOURNAL + ":4";
    private static final String PAGE = "progress.json";

    private static final String TOLD_LINE = LINE
            + ": was written by a newer aide; kept, not counted (expected one of begin, review,"
            + " practice, overrule, appeal, undo, end; got \"nap\")\n";
    private static final String TOLD_PAGE =
            PAGE + ": was written by a newer aide; kept, not used\n";

    @TempDir
    Path home;

    @BeforeEach
    void studied() {
        run("study --plain --fresh --limit 2", "12 March 2022\n\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "stats",
                "timeline",
                "map",
                "browse",
                "settings",
                "plan",
                "appeals",
                "export progress"
            })
    void whatOnlyReadsTellsIt(String command) throws IOException {
        Outcome usual = run(command);
        line();
        requireRead(new Outcome(Exit.OK, usual.out(), TOLD_LINE), command);
    }

    @ParameterizedTest
    @ValueSource(strings = {"stats", "timeline", "settings", "export progress"})
    void aPageIsToldToo(String command) throws IOException {
        Outcome usual = run(command);
        page();
        requireRead(new Outcome(Exit.OK, usual.out(), TOLD_PAGE), command);
    }

    private void requireRead(Outcome expected, String command) throws IOException {
        Map<String, String> before = bytes();
        assertEquals(expected, run(command), command);
        assertEquals(before, bytes(), command);
    }

    @Test
    void theQuestionsAreListed() throws IOException {
        line();
        assertEquals(Exit.OK, run("list").exit());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "study --plain",
                "study --plain --fresh",
                "study --plain --cram",
                "settings goal 30",
                "plan --exam 2026-04-01",
                "plan --off",
                "merge EXPORTED",
                "doctor --repair"
            })
    void whatWouldSaveIsRefusedInOneLine(String command) throws IOException {
        Path exported = home.resolve("exported.jsonl");
        run("export progress -o " + exported);
        String asked = command.replace("EXPORTED", exported.toString());
        line();
        requireRefused(LINE, asked);
        Files.delete(folder().resolve(JOURNAL));
        Files.copy(exported, folder().resolve(JOURNAL));
        page();
        requireRefused(PAGE, asked);
    }

    private void requireRefused(String place, String command) throws IOException {
        Map<String, String> before = bytes();
        Outcome outcome = run(command, "12 March 2022\n\n");
        assertEquals(
                "aide: " + place
                        + " was written by a newer aide, so this one only reads; nothing of"
                        + " learner \"me\" was changed; update aide, or use another --learner\n",
                outcome.err());
        assertEquals(Exit.USAGE, outcome.exit());
        assertTrue(command.startsWith("doctor") || outcome.out().isEmpty(), outcome.out());
        assertEquals(before, bytes(), command);
    }

    @Test
    void theDoctorPromisesNothing() throws IOException {
        line();
        Files.writeString(folder().resolve(JOURNAL), "torn", StandardOpenOption.APPEND);
        Map<String, String> before = bytes();

        assertEquals(new Outcome(Exit.PROBLEMS, """
                        learner "me"
                          3 events in 1 journal
                          1 backup, the newest of 2026-03-10
                          journal-tisch-1.jsonl:4 was written by a newer aide, so this one only reads
                          %s\
                          journal-tisch-1.jsonl:5: is damaged; kept, not counted (the checksum does\
                         not fit)
                          journal-tisch-1.jsonl: ends in the middle of a line, as after a power cut
                          3 problems found
                        """.formatted(TOLD_LINE), ""), run("doctor"));
        assertEquals(before, bytes());
    }

    @Test
    void othersAreMendedAllTheSame() throws IOException {
        line();
        run("study --plain --limit 1 --learner anna", "12 March 2022\n");
        Path annas = home.resolve("learners").resolve("anna");
        Files.writeString(annas.resolve(JOURNAL), "torn", StandardOpenOption.APPEND);
        Files.move(annas, home.resolve("learners").resolve("zoe"));

        Outcome outcome = run("doctor --all --repair");

        assertEquals(Exit.USAGE, outcome.exit());
        assertEquals(1, outcome.err().lines().count());
        assertTrue(outcome.out().contains("moved 1 damaged line of " + JOURNAL), outcome.out());
    }

    @Test
    void whatIsOnlyDamagedStopsNobody() throws IOException {
        Files.writeString(folder().resolve(JOURNAL), "torn\n", StandardOpenOption.APPEND);

        Outcome outcome = run("study --plain", "12 March 2022\n");

        assertTrue(outcome.out().contains("\nsaved\n"), outcome.out());
        assertEquals(
                JOURNAL + ":4: is damaged; kept, not counted (the checksum does not fit)\n",
                outcome.err());
        assertEquals(Exit.OK, outcome.exit());
    }

    @Test
    void somebodyElseStudies() throws IOException {
        line();
        Outcome outcome = run("study --plain --learner anna", "12 March 2022\n");
        assertEquals(Exit.OK, outcome.exit());
        assertTrue(outcome.out().contains("\nsaved\n"), outcome.out());
    }

    /** As when another machine's file comes by a sync tool. */
    @Test
    void aSittingThatGoesOnIsNotStopped() throws IOException {
        byte[] page = newerPage();
        Outcome outcome = new Trial(home)
                .named("later")
                .at("2026-03-10T10:30:00+02:00")
                .types(new Interrupted("12 March 2022\n", "\n", () -> {
                    line("journal-phone.jsonl");
                    page();
                }))
                .run(arguments("study --plain --fresh"));

        assertEquals(2, outcome.out().lines().filter("saved"::equals).count(), outcome.out());
        assertEquals(
                "aide: progress.json was not written: it was written by a newer aide; nothing is"
                        + " lost, the next start takes longer\n",
                outcome.err());
        assertEquals(HexFormat.of().formatHex(page), bytes().get(PAGE));
    }

    private void line() throws IOException {
        line(JOURNAL);
    }

    private void line(String file) throws IOException {
        byte[] line =
                Seal.LINE.on("{\"type\":\"nap\",\"id\":\"n-1\",\"at\":\"2026-11-29T07:10:00Z\"}");
        Files.writeString(
                folder().resolve(file),
                new String(line, UTF_8) + "\n",
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }

    private void page() throws IOException {
        Files.write(folder().resolve(PAGE), newerPage());
    }

    private static byte[] newerPage() {
        return Seal.PAGE.on("{\n  \"naps\": [],\n  \"version\": 99\n}\n");
    }

    private Outcome run(String command) {
        return run(command, "");
    }

    private Outcome run(String command, String typed) {
        return new Trial(home).types(typed).run(arguments(command));
    }

    private static List<String> arguments(String command) {
        return Stream.concat(
                        Stream.of("--bank", Trial.BANK.toString()), SPACE.splitAsStream(command))
                .toList();
    }

    private Path folder() {
        return home.resolve("learners").resolve("me");
    }

    /** Of all files but the lock, which tells who held it last. */
    private Map<String, String> bytes() throws IOException {
        Map<String, String> bytes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder())) {
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                bytes.put(
                        folder().relativize(each).toString(),
                        HexFormat.of().formatHex(Files.readAllBytes(each)));
            }
        }
        bytes.remove(".lock");
        return bytes;
    }
}
