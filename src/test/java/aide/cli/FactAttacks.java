package aide.cli;

import static aide.cli.BankAttacks.list;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What may stand in a bank that is a bank otherwise. */
final class FactAttacks {

    private static final String FACTS = "facts/1-treaty.json";
    private static final String FLEET = "\"citations\": [\"herald:2\"]";
    private static final String WEEKDAYS = "\"Saturday\", \"on Saturday\"";

    /** After so much, lines are counted for one problem only. */
    private static final String LARGE = " ".repeat(5 << 20);

    private FactAttacks() {}

    static List<Attack> all() {
        return Stream.of(numbers(), names(), many()).flatMap(List::stream).toList();
    }

    private static List<Attack> numbers() {
        return List.of(
                told(
                        "a number without end",
                        FACTS,
                        "\"number\": 40",
                        "\"number\": 1e999999999",
                        FACTS
                                + ":40:32 $.facts[1].questions[0].answer.number: expected a plain number, got 1e999999999"),
                told(
                        "a number next to nothing",
                        FACTS,
                        "\"number\": 40",
                        "\"number\": 1e-999999999",
                        FACTS
                                + ":40:32 $.facts[1].questions[0].answer.number: expected a plain number, got 1e-999999999"),
                told(
                        "a year without end",
                        FACTS,
                        "\"when\": \"2022-03-12\"",
                        "\"when\": \"+999999999-12-31\"",
                        FACTS
                                + ":8:15 $.facts[0].when: is \"+999999999-12-31\", expected a date such as 2021-12-30, 2022-01-09/2022-01-10, 2022-01 or 2021"),
                told(
                        "furniture without end",
                        "sources.json",
                        "\"paragraphs\": 2\n",
                        "\"paragraphs\": 99999, \"furniture\": {\"1-99999\": \"x\"}\n",
                        "facts/1-treaty.json:7:21 $.facts[0].citations[0]: cites herald:1, but that is no text, it is furniture of the page: x",
                        "facts/1-treaty.json:13:57 $.facts[0].dispute.claims[0].citations[0]: cites herald:1, but that is no text, it is furniture of the page: x",
                        "facts/1-treaty.json:36:21 $.facts[1].citations[0]: cites herald:2, but that is no text, it is furniture of the page: x"));
    }

    private static List<Attack> names() {
        return List.of(
                told(
                        "an id that climbs",
                        FACTS,
                        "\"id\": \"signing\"",
                        "\"id\": \"../../x\"",
                        FACTS
                                + ":4:5 $.facts[0]: id is \"../../x\", expected small letters, digits and single dashes, at most 60"),
                told(
                        "an id without end",
                        FACTS,
                        "\"id\": \"signing\"",
                        "\"id\": \"" + "x".repeat(60_000) + "\"",
                        FACTS
                                + ":4:5 $.facts[0]: id is \"xx…xx\", expected small letters, digits and single dashes, at most 60"),
                told(
                        "a document that climbs",
                        "sources.json",
                        "herald.txt",
                        "../../etc/passwd",
                        "sources.json:4:5 $.sources[0]: file is \"../../etc/passwd\", expected a file name"),
                told(
                        "a document from the top",
                        "sources.json",
                        "herald.txt",
                        "/etc/passwd",
                        "sources.json:4:5 $.sources[0]: file is \"/etc/passwd\", expected a file name"),
                told(
                        "a document with NUL",
                        "sources.json",
                        "herald.txt",
                        "a\\u0000b",
                        "sources.json:4:5 $.sources[0]: file is \"a\uFFFDb\", expected a file name"),
                told(
                        "a document that clears the screen",
                        "sources.json",
                        "herald.txt",
                        "\\u001b[2J",
                        "sources.json:4:5 $.sources[0]: file is \"\uFFFD[2J\", expected a file name"),
                told(
                        "a question that nobody sees",
                        FACTS,
                        "In which port was the treaty signed?",
                        "\u200b\u202e".repeat(500),
                        FACTS
                                + ":23:50 $.facts[0].questions[1].ask: expected a text with a letter or a digit, got \"\""),
                told(
                        "a question that was another which is still there",
                        FACTS,
                        "\"id\": \"where\"",
                        "\"was\": [\"signing/where\"], \"id\": \"where\"",
                        FACTS
                                + ":23:19 $.facts[0].questions[1].was[0]: \"signing/where\" is a question of this bank, expected an id that none has any more"));
    }

    private static List<Attack> many() {
        return List.of(
                told(
                        "facts that are none",
                        FACTS,
                        "\"facts\": [",
                        LARGE + "\"facts\": [" + list(90_000, "%d") + ",",
                        hundred(
                                ":3:5242893",
                                i -> " $.facts[" + i + "]: expected an object, got " + i)),
                told(
                        "keys that nobody knows",
                        FACTS,
                        "\"topic\"",
                        LARGE + list(90_000, "\"k%d\":1") + ",\"topic\"",
                        hundred(
                                ":2:5242888",
                                i -> " $.k" + i
                                        + ": unknown key, expected one of topic, facts; got \"k" + i
                                        + "\"")),
                told(
                        "keys of one hash",
                        FACTS,
                        "\"topic\"",
                        LARGE + alike() + "\"topic\"",
                        hundred(
                                ":2:5242918",
                                i -> " $." + alike(i)
                                        + ": unknown key, expected one of topic, facts; got \""
                                        + alike(i) + "\"")),
                told(
                        "citations of nothing",
                        FACTS,
                        FLEET,
                        "\"citations\": [" + list(90_000, "\"heralt:1\"") + "]" + LARGE,
                        hundred(
                                ":36:21",
                                i -> " $.facts[1].citations[" + i
                                        + "]: no source \"heralt\" in sources.json; did you mean \"herald\"?")),
                told(
                        "wordings",
                        FACTS,
                        WEEKDAYS,
                        list(90_000, "\"day %d\""),
                        FACTS
                                + ":28:21 $.facts[0].questions[2].answer: there are 90000 wordings, expected at most 100"),
                told(
                        "lures",
                        FACTS,
                        "\"Monday\", \"Tuesday\"",
                        list(90_000, "\"day %d\""),
                        FACTS
                                + ":26:9 $.facts[0].questions[2]: there are 90001 lures, expected at most 100"),
                told(
                        "spellings",
                        "names.json",
                        "\"spellings\": [\"Lund\"]",
                        "\"spellings\": [" + list(90_000, "\"L%d\"") + "]",
                        "names.json:3:5 $.names[0]: there are 90001 spellings, expected at most 100"));
    }

    /** As many as are told, of which only the first has its line. */
    private static String[] hundred(String line, IntFunction<String> problem) {
        return Stream.concat(
                        IntStream.range(0, 100)
                                .mapToObj(i -> FACTS + (i == 0 ? line : "") + problem.apply(i)),
                        Stream.of("the bank: has more problems; mend these first"))
                .toArray(String[]::new);
    }

    private static String alike() {
        return IntStream.range(0, 60_000)
                .mapToObj(i -> '"' + alike(i) + "\":1,")
                .collect(Collectors.joining());
    }

    /** One of many keys that a table of hashes could not tell apart. */
    private static String alike(int number) {
        return IntStream.range(0, 16)
                .mapToObj(bit -> (number >> bit & 1) == 0 ? "Aa" : "BB")
                .collect(Collectors.joining());
    }

    private static Attack told(
            String name, String file, String old, String by, String... problems) {
        return Attack.of(
                name,
                Trap.bank(file, old, by),
                List.of("list", "--bank", "DIR/bank"),
                Attack.problems(problems));
    }
}
