package aide.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aide.cohort.SampleClass;
import aide.exchange.EventJson;
import aide.json.Node;
import aide.study.Sample;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A class of two: Zoe, who studied on two machines and handed in both, and Kim. */
class ReportCommandTest {

    private static final String BANK = Trial.BANK.toString();

    @TempDir
    Path temporary;

    private Path handedIn;

    @BeforeEach
    void handIn() throws IOException {
        handedIn = Files.createDirectories(temporary.resolve("handed in"));
        study("zoe-desk", "Zoe", "2026-03-10T09:00:00+01:00", "12 March 2022\n12 March 2022\n");
        study("zoe-lap", "Zoe", "2026-03-11T09:00:00+01:00", "13 March 2022\n\n");
        study("kim", "Kim", "2026-03-12T09:00:00+01:00", "13 March 2022\n");
        copy("zoe-desk/learners/Zoe", "Zoe");
        export("zoe-lap", "Zoe", "zoe from the other machine.jsonl");
        export("kim", "Kim", "kim.jsonl");
    }

    @Test
    void theClassIsSummedUpAndTheSamePersonCountsOnce() {
        Outcome outcome = report("overview", "learners");

        assertEquals(Outcome.ok("""
                Overview
                  learners                    2
                  questions                   4
                  answers                     5
                  latest right                25 %
                  known                       0 %
                  remembered if asked now     13 %
                  first answer                10 Mar 2026
                  last answer                 12 Mar 2026
                  answers to other questions  0

                  known: of all questions, with each learner, how many are past learning;
                  latest: of the last three answers to each, how many were right

                Who needs help with what
                                                             answers  known  latest  last answer
                  Kim                                              1    0 %     0 %  12 Mar 2026
                  Zoe                                              4    0 %    33 %  11 Mar 2026
                """), outcome);
    }

    @Test
    void nothingOfWhatWasHandedInIsChanged() throws IOException {
        SortedMap<String, String> before = contents(handedIn);

        for (String form : new String[] {"--json", "--html", "--deck", "--no-names"}) {
            report(form);
        }

        assertEquals(before, contents(handedIn));
        assertFalse(Files.exists(temporary.resolve("trainer")));
    }

    @Test
    void whatIsNoHistoryIsNamedAndTheRestIsToldAllTheSame() throws IOException {
        Outcome sound = report();
        Files.writeString(handedIn.resolve("notes.txt"), "Remember the milk\n");
        Path kim = handedIn.resolve("kim.jsonl");
        String history = Files.readString(kim);
        String last = history.lines().reduce("", (before, line) -> line);
        Files.writeString(kim, history + last.replace("wrong", "correct") + "\n");

        Outcome outcome = report();

        assertEquals(new Outcome(Exit.PROBLEMS, sound.out(), """
                        notes.txt: is no learner's history, expected a learner's folder or what\
                         "aide export progress" writes; skipped
                        kim.jsonl:4: is damaged; kept, not counted (the checksum does not fit)
                        """), outcome);
    }

    @Test
    void namesCanBeLeftOutOfEveryForm() {
        for (String form : new String[] {"--json", "--html", "--width=100"}) {
            String named = report(form).out();
            String nameless = report("--no-names", form).out();

            assertTrue(named.contains("Zoe") && named.contains("Kim"), named);
            assertFalse(nameless.contains("Zoe") || nameless.contains("Kim"), nameless);
            assertTrue(nameless.contains("learner 2"), nameless);
        }
    }

    @Test
    void whatToDrillNextIsADeckThatADrillAsks() throws IOException {
        Path deck = temporary.resolve("next.json");

        assertEquals(Outcome.ok(""), report("--deck", "-o", deck.toString()));

        Node.parse("next.json", Files.readString(deck));
        Outcome preview =
                trainer().run("drill", "--bank", BANK, "--deck", deck.toString(), "--preview");
        assertEquals(Outcome.ok(preview.out()), preview);
    }

    @Test
    void aTableOfOneChapterIsForSpreadsheets() {
        assertEquals(Outcome.ok("""
                learner,answers,known,latest,last,help\r
                Kim,1,0.0,0.0,2026-03-12,\r
                Zoe,4,0.0,0.333,2026-03-11,\r
                """), report("learners", "--csv"));
    }

    @Test
    void aLargeClassHearsHowFarItIs() throws IOException {
        Path many = Files.createDirectories(temporary.resolve("many"));
        for (int i = 100; i < 250; i++) {
            ByteArrayOutputStream lines = new ByteArrayOutputStream();
            SampleClass.learner(i, 3, Sample.course().questions())
                    .forEach(event -> lines.writeBytes(EventJson.line(event)));
            Files.write(many.resolve(i + ".jsonl"), lines.toByteArray());
        }

        Outcome outcome = trainer().run("report", "--bank", BANK, many.toString(), "overview");

        assertEquals("""
                read 20 of 150 learners
                read 40 of 150 learners
                read 60 of 150 learners
                read 80 of 150 learners
                read 100 of 150 learners
                read 120 of 150 learners
                read 140 of 150 learners
                read 150 of 150 learners
                """, outcome.err());
        assertTrue(outcome.out().contains("learners                    150\n"), outcome.out());
    }

    @Test
    void whatCannotBeIsRefused() {
        assertEquals(
                Outcome.refused("no chapter \"topic\", expected one of overview, next, confused,"
                        + " learners, kinds, topics, sources, facts, questions"),
                report("topic"));
        assertEquals(
                Outcome.refused("--screen, --json, --csv, --html and --deck are different forms;"
                        + " choose one"),
                report("--json", "--html"));
        assertEquals(
                Outcome.refused("--csv is the table of one chapter; name it behind the folder, such"
                        + " as \"questions\""),
                report("--csv"));
        assertEquals(
                Outcome.refused("--output is for what is written, and --screen writes nothing"),
                report("--screen", "-o", "x"));
        assertEquals(Outcome.refused("--width is 39, expected 40 to 400"), report("--width", "39"));
        assertEquals(
                Outcome.refused("no terminal: TERM is not set; \"aide report FOLDER\" works without"
                        + " one"),
                report("--screen"));
        Path nowhere = temporary.resolve("nowhere");
        assertEquals(
                Outcome.refused("there is no folder " + nowhere
                        + "; it is the one with what students have handed in"),
                trainer().run("report", "--bank", BANK, nowhere.toString()));
    }

    @Test
    void aFolderOfNothingIsSaid() throws IOException {
        Path empty = Files.createDirectories(temporary.resolve("empty"));

        assertEquals(
                Outcome.refused("nobody has handed in anything in " + empty),
                trainer().run("report", "--bank", BANK, empty.toString()));
    }

    private Outcome report(String... more) {
        String[] args = Stream.concat(
                        Stream.of("report", "--bank", BANK, handedIn.toString()), Stream.of(more))
                .toArray(String[]::new);
        return trainer().run(args);
    }

    private Trial trainer() {
        return new Trial(temporary.resolve("trainer")).at("2026-03-14T10:00:00+01:00");
    }

    private void study(String home, String learner, String at, String typed) {
        new Trial(temporary.resolve(home))
                .at(at)
                .named(home)
                .types(typed)
                .run("study", "--plain", "--bank", BANK, "--learner", learner, "--limit", "2");
    }

    private void export(String home, String learner, String file) {
        new Trial(temporary.resolve(home))
                .run(
                        "export",
                        "progress",
                        "--learner",
                        learner,
                        "-o",
                        handedIn.resolve(file).toString());
    }

    private void copy(String from, String to) throws IOException {
        Path folder = Files.createDirectories(handedIn.resolve(to));
        try (Stream<Path> files = Files.list(temporary.resolve(from))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, folder.resolve(file.getFileName().toString()));
            }
        }
    }

    /** Every file with its bytes. */
    private static SortedMap<String, String> contents(Path folder) throws IOException {
        SortedMap<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Files::isRegularFile).forEach(file -> contents.put("" + file, text(file)));
        }
        return contents;
    }

    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
