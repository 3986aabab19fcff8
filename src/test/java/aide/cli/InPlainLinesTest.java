package aide.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class InPlainLinesTest {

    @TempDir
    Path temporary;

    /** Pick, overrule, type a name in other letters, take back, answer again, and so to the end. */
    @Test
    void aWholeSittingIsPlainLines() throws IOException {
        Path transcript = Path.of("src", "test", "resources", "cli", "sitting.txt");

        Outcome outcome = trial().types(
                        "b\n:2\n40\n:u\n:t\nforty\n:4\n12 березня 2022\nБерген\n\n:q\n")
                .run(study());

        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(transcript.resolveSibling(""));
            Files.writeString(transcript, outcome.out());
        }
        assertEquals(Outcome.ok(Files.readString(transcript)), outcome);
    }

    @Test
    void anAnswerThatCannotBeSavedIsTold() throws IOException {
        Files.createDirectories(learner().resolve("journal-tisch-1.jsonl"));

        Outcome outcome = trial().types("a\n").run(study());

        assertTrue(
                outcome.out()
                        .contains(
                                "\n! not saved: journal-tisch-1.jsonl is no file; kept in memory, written with the"
                                        + " next answer\n"),
                outcome.out());
        assertFalse(outcome.out().contains("\nsaved\n"), outcome.out());
        assertEquals(
                "aide: 2 lines of the journal could not be saved: journal-tisch-1.jsonl is no file\n",
                outcome.err());
        assertEquals(Exit.PROBLEMS, outcome.exit());
    }

    @Test
    void everyAnswerIsOnDiskBeforeItIsTold() {
        List<Integer> journal = new ArrayList<>();
        InputStream in = new InputStream() {
            private final byte[] answers = "a\na\n".getBytes(StandardCharsets.UTF_8);
            private int at;

            @Override
            public int read() {
                throw new AssertionError("the program reads in chunks");
            }

            /** A line each time: all that was answered before has been told by then. */
            @Override
            public int read(byte[] bytes, int from, int most) throws IOException {
                journal.add(journal().size());
                if (at == answers.length) {
                    return -1;
                }
                System.arraycopy(answers, at, bytes, from, 2);
                at += 2;
                return 2;
            }
        };

        Outcome outcome = trial().types(in).run(study());

        assertEquals(2, outcome.out().lines().filter("saved"::equals).count());
        assertEquals(List.of(0, 2, 3), journal);
    }

    @Test
    void endOfInputEndsTheSitting() {
        assertEquals(Outcome.ok("""
                4 questions. Answer with a letter or in your
                own words; an empty line means "I don't know"; :help lists the commands.

                [when] On what date was the harbour treaty signed, according to The Herald?
                  a) 14 March 2022
                  b) 13 March 2022
                  c) 12 February 2022
                  d) 12 March 2022

                0 questions: 0 right, 0 missed
                Nothing is due on any day yet
                """), trial().run(study()));
        assertFalse(Files.exists(learner().resolve("journal-tisch-1.jsonl")));
    }

    @Test
    void aSecondSittingGoesOn() {
        trial().types("12 March 2022\n40\n").run(study());

        Outcome second = trial().at("2026-03-10T10:30:00+02:00").types(":q\n").run(study());

        assertTrue(
                second.out()
                        .startsWith("Going on with the sitting of 9:30; --fresh begins anew.\n"
                                + "4 questions."),
                second.out());
        assertEquals(3, journal().size());
        assertEquals(
                "  seen        2 of 4 questions, 0 known",
                trial().at("2026-03-10T10:30:00+02:00")
                        .run("stats", "--bank", Trial.BANK.toString())
                        .out()
                        .lines()
                        .toList()
                        .get(1));
    }

    @Test
    void limitEndsTheSitting() {
        Outcome outcome = trial().types("\n\n\n\n").run(study("--limit", "1"));

        assertEquals(
                "missed: On what date was the harbour treaty signed, according to The Herald?"
                        + " 12 March 2022",
                outcome.out()
                        .lines()
                        .filter(line -> line.startsWith("missed"))
                        .findFirst()
                        .orElseThrow());
        assertTrue(outcome.out().startsWith("1 question. "), outcome.out());
    }

    @Test
    void noNewQuestionsLeaveNothingToAsk() {
        assertEquals(Outcome.ok("""
                0 questions. Answer with a letter or in your
                own words; an empty line means "I don't know"; :help lists the commands.

                0 questions: 0 right, 0 missed
                Nothing is due on any day yet
                """), trial().types("a\n").run(study("--new", "0")));
    }

    @Test
    void onlyTheWishedKindsAreAsked() {
        Outcome outcome = trial().types("\n".repeat(9)).run(study("--kind", "where,how-many"));

        assertTrue(outcome.out().startsWith("2 questions. "), outcome.out());
        assertFalse(outcome.out().contains("[when]"), outcome.out());
        assertFalse(outcome.out().contains("[what]"), outcome.out());
    }

    @Test
    void aLineOfAMillionLettersIsAWrongAnswer() {
        Outcome outcome = trial().types("\u0001".repeat(1 << 20) + "\n").run(study());

        assertEquals(0, outcome.exit());
        assertTrue(
                outcome.out().contains("✗ wrong: too long: an answer has at most 200 characters\n"),
                outcome.out());
        assertTrue(outcome.out().contains("\nsaved\n"), outcome.out());
        assertEquals(2, journal().size());
        assertEquals("", trial().run("stats").err());
    }

    @Test
    void bytesThatAreNoTextAreAWrongAnswer() {
        Outcome outcome = trial().types(new byte[] {(byte) 0xFF, '\n'}).run(study());

        assertTrue(outcome.out().contains("you: \uFFFD\n"), outcome.out());
        assertEquals(2, journal().size());
    }

    @Test
    void aBrokenBankNeverStartsASitting() throws IOException {
        Path bank = Trial.bank(
                temporary.resolve("bank"),
                "names.json",
                "\"role\": \"pilot\"",
                "\"roll\": \"pilot\"");

        Outcome outcome = trial().types("a\n").run("study", "--plain", "--bank", bank.toString());

        assertEquals(new Outcome(1, "", """
                        names.json:7:5 $.names[1]: "role" is missing
                        names.json:7:68 $.names[1].roll: unknown key, expected one of id, type, name, role, \
                        spellings, added; got "roll"
                        2 problems
                        """), outcome);
        assertFalse(Files.exists(temporary.resolve("home")));
    }

    @Test
    void aSecondProcessIsRefusedAndTheFirstGoesOn() {
        List<Outcome> second = new ArrayList<>();
        InputStream in = new InputStream() {
            private boolean over;

            @Override
            public int read() {
                throw new AssertionError("the program reads in chunks");
            }

            @Override
            public int read(byte[] bytes, int from, int most) {
                if (over) {
                    return -1;
                }
                second.add(trial().at("2026-03-10T11:00:00+02:00").types("a\n").run(study()));
                second.add(trial().run("stats", "--bank", Trial.BANK.toString()));
                over = true;
                bytes[from] = 'a';
                bytes[from + 1] = '\n';
                return 2;
            }
        };

        Outcome first = trial().types(in).run(study());

        assertEquals(
                Outcome.refused("learner \"me\" is in use by process 17 on tisch since 09:30;"
                        + " end it, or use another --learner"),
                second.get(0));
        assertEquals(0, second.get(1).exit());
        assertEquals(0, first.exit());
        assertEquals(2, journal().size());
    }

    @Test
    @Tag("beyond-ascii")
    void anotherLearnerHasProgressOfTheirOwn() {
        trial().types("a\n").run(study("--learner", "Олена"));

        assertTrue(Files.exists(temporary.resolve("home/learners/Олена/progress.json")));
        assertFalse(Files.exists(learner()));
    }

    @Test
    void aDamagedLineOfTheJournalIsTold() throws IOException {
        trial().types("a\na\n").run(study());
        Path journal = learner().resolve("journal-tisch-1.jsonl");
        Files.writeString(
                journal, Files.readString(journal).replaceFirst("\"wrong\"", "\"wrOng\""));

        Outcome outcome = trial().at("2026-03-10T11:00:00+02:00").run(study());

        assertEquals(
                "journal-tisch-1.jsonl:2: is damaged; kept, not counted (the checksum does not fit)\n",
                outcome.err());
        assertEquals(0, outcome.exit());
        assertEquals(outcome.err(), trial().run("stats").err());
    }

    @Test
    void aHomeThatIsAFileIsRefused() throws IOException {
        Files.writeString(temporary.resolve("home"), "");

        assertEquals(
                Outcome.refused("cannot open learner \"me\" in " + learner()
                        + ": a file is where a folder should be; --home names another place"),
                trial().run(study()));
    }

    private Trial trial() {
        return new Trial(temporary.resolve("home"));
    }

    private Path learner() {
        return temporary.resolve("home").resolve("learners").resolve("me");
    }

    /** Without the empty lines between runs. */
    private List<String> journal() {
        try {
            Path journal = learner().resolve("journal-tisch-1.jsonl");
            return Files.exists(journal)
                    ? Files.readAllLines(journal).stream()
                            .filter(line -> !line.isEmpty())
                            .toList()
                    : List.of();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<String> study(String... more) {
        List<String> args =
                new ArrayList<>(List.of("study", "--plain", "--bank", Trial.BANK.toString()));
        args.addAll(List.of(more));
        return args;
    }
}
