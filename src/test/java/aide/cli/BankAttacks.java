package aide.cli;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** What may stand in the place of a bank's facts. */
final class BankAttacks {

    static final String FACTS = "bank/facts/1-treaty.json";

    private static final String NO_FACT =
            "facts/: there is no fact, expected facts/….json with one";
    private static final String NO_VALUE =
            ": is not JSON: expected a value in double quotes, a number, true, false, null, [ or {";
    private static final String NO_FILE = "facts/1-treaty.json: cannot be read: is no file";

    private BankAttacks() {}

    static List<Attack> all() {
        return Stream.of(deep(), large(), encoded(), linked())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Attack> deep() {
        return List.of(
                facts(
                        "lists in lists",
                        "[".repeat(100_000),
                        ":1:18: is not JSON: nesting limit 16 reached"),
                facts(
                        "objects in objects",
                        "{\"a\":".repeat(100_000) + 1 + "}".repeat(100_000),
                        ":1:82: is not JSON: nesting limit 16 reached"),
                facts("nothing", "", ": is empty, expected JSON"),
                facts("blanks", " \r\n\t", ": is empty, expected JSON"),
                facts("null", "null", ":1:1 $: expected an object, got null"),
                facts(
                        "a key twice",
                        "{\"topic\": \"a\", \"topic\": \"b\"}",
                        ":1:25 $.topic: the key \"topic\" stands twice in one object"),
                facts("a million digits", "9".repeat(1_000_000), ":1:1" + NO_VALUE),
                facts("not a number", "NaN", ":1:1" + NO_VALUE));
    }

    private static List<Attack> large() {
        return List.of(
                facts(
                        "a text of megabytes",
                        "{\"topic\": \"" + "x".repeat(15 << 20) + "\"}",
                        ":1:11 $.topic: the text has 15,728,640 characters, at most 65,536 are read"),
                facts(
                        "a key of megabytes",
                        "{\"" + "x".repeat(15 << 20) + "\": 1}",
                        ":1:1 $: a key has 15,728,640 characters, at most 1,000 are read"),
                facts(
                        "a million keys",
                        "{" + list(1_000_000, "\"%d\":1") + "}",
                        ":1:988890 $.99999: is item number 100,001, at most 100,000 are read"),
                facts(
                        "a million ids",
                        "{\"facts\": [" + list(1_000_000, "\"id%d\"") + "]}",
                        ":1:988882 $.facts[99998]: is item number 100,001, at most 100,000 are read"));
    }

    private static List<Attack> encoded() {
        return List.of(
                unread("UTF-16", "[]", StandardCharsets.UTF_16),
                unread("Latin-1", "é", StandardCharsets.ISO_8859_1),
                unread("half a character", "\u00ED\u00A0\u0080", StandardCharsets.ISO_8859_1),
                unread("an overlong character", "\u00C0\u00AF", StandardCharsets.ISO_8859_1),
                facts("NUL bytes", "\0".repeat(1_000_000), ":1:1" + NO_VALUE),
                facts(
                        "a mark of byte order alone",
                        "\uFEFF",
                        ":1:1: is not JSON: the file ends too early, expected a closing bracket or quote"),
                facts(
                        "an escape character",
                        "[\"\u001B[2J\"]",
                        ":1:3: is not JSON: unescaped control characters (\\u0000-\\u00…"),
                facts(
                        "half a character, escaped",
                        "[\"\\ud800\"]",
                        ":1:10: is not JSON: unpaired surrogate characters are not all…"));
    }

    private static List<Attack> linked() {
        return List.of(
                attack(
                        "facts: a link to itself",
                        Trap.link(FACTS, "1-treaty.json"),
                        "facts/1-treaty.json: cannot be read: too many levels of symbolic links or"
                                + " unable to access attributes of symbolic link",
                        NO_FACT),
                attack(
                        "facts: a link to zeros",
                        Trap.link(FACTS, "/dev/zero"),
                        "facts/1-treaty.json: cannot be read: a link leads out of the bank",
                        NO_FACT),
                attack(
                        "facts: a link to the folder above",
                        Trap.link(FACTS, ".."),
                        NO_FILE,
                        NO_FACT),
                attack("facts: a pipe", Trap.pipe(FACTS), NO_FILE, NO_FACT),
                attack("facts: a folder", Trap.folder(FACTS), NO_FILE, NO_FACT));
    }

    private static Attack unread(String name, String text, Charset charset) {
        return attack(
                "facts: " + name,
                Trap.text(FACTS, text, charset),
                "facts/1-treaty.json: is not UTF-8; save it as UTF-8",
                NO_FACT);
    }

    /** Other facts; the problem is told behind the name of their file. */
    private static Attack facts(String name, String text, String problem) {
        return attack("facts: " + name, Trap.text(FACTS, text), "facts/1-treaty.json" + problem);
    }

    private static Attack attack(String name, Trap trap, String... problems) {
        return Attack.of(
                name,
                Trap.BANK.and(trap),
                List.of("list", "--bank", "DIR/bank"),
                Attack.problems(problems));
    }

    /** So many items, each with its number. */
    static String list(int count, String item) {
        StringBuilder list = new StringBuilder(item.replace("%d", "0"));
        for (int i = 1; i < count; i++) {
            list.append(',').append(item.replace("%d", Integer.toString(i)));
        }
        return list.toString();
    }
}
