package aide.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What holds for a command line, whatever the command. */
class CommandsTest {

    /** In the order in which help tells them. */
    private static final List<String> NAMES = List.of(
            "study",
            "drill",
            "results",
            "print",
            "report",
            "plan",
            "stats",
            "timeline",
            "map",
            "browse",
            "fact",
            "appeals",
            "settings",
            "export",
            "merge",
            "doctor",
            "check",
            "list",
            "judge",
            "completion",
            "help");

    private static final String COMMANDS = "expected one of " + String.join(", ", NAMES);

    @TempDir
    Path temporary;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            stdy              | unknown command "stdy", %s; see "aide --help"
            help stdy         | unknown command "stdy", %s; see "aide --help"
            study now         | unexpected "now"; see "aide study --help"
            --plain           | unknown option "--plain"; see "aide --help"
            study --plan      | unknown option "--plan"; see "aide study --help"
            list --limit 3    | unknown option "--limit"; see "aide list --help"
            study --limit     | --limit needs a value; see "aide study --help"
            --home            | --home needs a value; see "aide --help"
            study --limit x   | --limit is "x", expected a number; see "aide study --help"
            study --new 1e3   | --new is "1e3", expected a number; see "aide study --help"
            study --new 99999999999 | --new is "99999999999", expected a number; see "aide study --help"
            study --new 1 --new 2   | --new is given twice; see "aide study --help"
            study --plain=yes | --plain takes no value; see "aide study --help"
            study --limit 0   | --limit is 0, expected 1 to 9999
            study --limit -1  | --limit is -1, expected 1 to 9999
            study --limit 10000 | --limit is 10000, expected 1 to 9999
            study --new -1    | --new is -1, expected 0 to 9999
            study --kind whom | --kind is "whom", expected one of who, when, where, how-many, what
            study --kind who,,what | --kind is "", expected one of who, when, where, how-many, what
            study --sources nowhere | there is no folder nowhere; --sources is the folder of the documents
            export            | expected "aide export progress"; see "aide export --help"
            export journal    | unknown command "journal", expected one of progress; see "aide export --help"
            export progress x | unexpected "x"; see "aide export progress --help"
            export progress -o | --output needs a value; see "aide export progress --help"
            fact              | ID is missing; see "aide fact --help"
            browse --sort x   | --sort is "x", expected one of date, due, difficulty, source
            browse --only x   | --only is "x", expected one of fact, name, question
            stats --home=     | --home is "", expected a folder
            stats hour        | no statistic "hour", expected one of overview, calendar, forecast, retention, grades, calibration, hours, stability, difficulty, weak, hardest, leeches, time
            drill --people x  | --people is "x", expected a number
            drill --teams a,a --seconds 0 --questions 0 --extra 5 | --questions is 0, expected 1 to 100; --teams: two teams are called "a"; --extra is 5, but there is no time to add it to
            drill --from missed | --from: nothing is known that class "" missed: it was not drilled, or had all right
            drill --kind who --topic none --plain | --topic is "none", expected one of calls, talks, troops, demands, threats-and-sanctions, formats, arms-and-budget, reporting, offices
            drill --resume    | there is no drill to go on with
            drill --replay x  | there is no drill "x"; aide drill --list names them
            drill --deck x    | the deck x cannot be read: no such file
            drill --begin     | no terminal: TERM is not set; "aide drill --plain" works without one
            results           | there is no drill yet; aide drill begins one
            report            | FOLDER is missing; see "aide report --help"
            results x         | there is no drill "x"; aide drill --list names them
            results --json --csv | --json, --csv and --deck are different forms; choose one
            print             | -o DIR is missing: the folder to write to
            print --versions 0 -o x | --versions is 0, expected 1 to 26
            print --versions 27 -o x | --versions is 27, expected 1 to 26
            print --questions 0 -o x | --questions is 0, expected 1 to 100
            print --questions 101 -o x | --questions is 101, expected 1 to 100
            print --questions 5 --gaps 6 -o x | --gaps is 6, expected 0 to 5
            print --seed -1 -o x | --seed is -1, expected 0 to 999999
            print --paper a5 -o x | --paper is "a5", expected one of a4, letter
            print --without key -o x | --without is "key", expected one of timeline, map
            print --topic none -o x | --topic is "none", expected one of calls, talks, troops, demands, threats-and-sanctions, formats, arms-and-budget, reporting, offices
            print --deck x -o x | the deck x cannot be read: no such file
            print --output    | --output needs a value; see "aide print --help"
            merge             | PLACE is missing; see "aide merge --help"
            merge nowhere     | there is no nowhere; expected a learner's folder, a journal or what "aide export progress" writes
            stats --width 39  | --width is 39, expected 40 to 400
            stats --width 401 | --width is 401, expected 40 to 400
            """)
    void whatCannotBeReadIsRefusedInALine(String line, String why) {
        assertEquals(
                Outcome.refused(why.replace("%s", COMMANDS)),
                new Trial(temporary).run(line.split(" ")));
    }

    @Test
    void wordsOfTheUserCannotControlTheTerminal() {
        assertEquals(
                Outcome.refused(
                        "unknown command \"a b\uFFFD[2J\", " + COMMANDS + "; see \"aide --help\""),
                new Trial(temporary).run("a\nb\u001b[2J"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"..", "a/b", ".hidden", "", "a\\b", "x:y"})
    void aNameThatIsNoFolderIsRefused(String name) {
        assertEquals(
                Outcome.refused(
                        "a learner's name may have letters, digits, spaces and - _ . inside,"
                                + " at most 40 characters; got \"" + name + "\""),
                new Trial(temporary).run("stats", "--learner", name));
    }

    @Test
    void placeAndBankMayStandBeforeTheCommand() {
        Outcome before = new Trial(temporary).run("--bank", Trial.BANK.toString(), "list");

        assertEquals(new Trial(temporary).run("list", "--bank", Trial.BANK.toString()), before);
    }

    @Test
    void homeOfTheCommandLineIsStrongerThanTheVariable() {
        Path named = temporary.resolve("named");
        new Trial(temporary.resolve("variable"))
                .types("\n")
                .run("--home", named.toString(), "study", "--plain", "--limit", "1");

        assertTrue(Files.exists(named.resolve("learners").resolve("me")));
        assertTrue(Files.notExists(temporary.resolve("variable")));
    }

    @Test
    void helpListsEveryCommand() {
        Outcome outcome = new Trial(temporary).run("--help");

        assertEquals(Outcome.ok("""
                Usage: aide [-h] [-V] [--bank=DIR] [--home=DIR] [--learner=NAME]
                            [--sources=DIR] [COMMAND]
                Learn the diplomatic timeline before Russia's 2022 invasion of Ukraine.
                Without a command: the home screen.
                      --bank=DIR       A folder with sources.json, names.json and facts/; else
                                         the one shipped.
                  -h, --help           Show this help message and exit.
                      --home=DIR       Where progress is kept; else $AIDE_HOME, else the
                                         system's place for it.
                      --learner=NAME   Who is learning; each has progress of their own.
                      --sources=DIR    The folder of the documents that the bank cites.
                  -V, --version        Print version information and exit.
                Commands:
                  study       Study what is due, then what is new; or practise more.
                  drill       Drill a class before a projector; the trainer enters its answers.
                  results     Print what came of a drill: scores, the hardest questions,
                                mix-ups.
                  print       Write a worksheet for paper in several versions, with a key.
                  report      Sum up a class: who knows what, what is confused, what to drill
                                next.
                  plan        Plan the days before an exam, so that most is known on its day.
                  stats       Print statistics: what is due, retention, weak spots, and more.
                  timeline    Print the events in the order of their days, and how well each is
                                known.
                  map         Print a map with the cities of the bank, and how well each is
                                known.
                  browse      Print the facts, names and questions that have all these words,
                                however they are spelt; without words, all there are.
                  fact        Print everything about one fact, with --sources the cited
                                paragraphs too.
                  appeals     Print the answers that were right after all, to be taken into the
                                bank.
                  settings    Show all settings, or one; or change one.
                  export      Write a learner's progress as one file, to be handed in.
                  merge       Take what was learnt on other machines into this one's journal.
                  doctor      Look a learner's files over; with --repair, mend what can be
                                mended.
                  check       Tell all problems of a bank, and with --sources of its citations.
                  list        Print every question with its answers.
                  judge       Judge an answer to a question; nothing is saved.
                  completion  Generate bash/zsh completion script for aide.
                  help        Display help information about the specified command.

                Exit codes: 0 all is well, 1 problems were found, 2 the command or its place
                will not do, 3 a bug.
                """), outcome);
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void everyCommandHasHelp(String command) {
        Outcome outcome = new Trial(temporary).run(command, "--help");

        assertEquals(Outcome.ok(outcome.out()), outcome);
        assertTrue(outcome.out().contains("Usage: aide " + command), outcome.out());
        if (!command.equals("help")) {
            assertEquals(outcome, new Trial(temporary).run("help", command));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"--version", "-V"})
    void versionNamesTheJava(String option) {
        assertEquals(
                Outcome.ok("aide unpacked\non Java " + Runtime.version() + ", under Apache-2.0\n"),
                new Trial(temporary).run(option));
    }

    @Test
    void completionKnowsEveryCommandAndOption() {
        Outcome outcome = new Trial(temporary).run("completion");

        assertEquals(Outcome.ok(outcome.out()), outcome);
        assertTrue(outcome.out().contains("\"" + String.join(" ", NAMES) + "\""), outcome.out());
        assertTrue(outcome.out()
                .endsWith("complete -F _complete_aide -o default aide aide.sh aide.bash\n\n"));
    }
}
