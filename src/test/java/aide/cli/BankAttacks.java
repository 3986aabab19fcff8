package aide.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What may stand in the place of a file of a bank. */
final class BankAttacks {

    private static final String FACTS = "bank/facts/1-treaty.json";
    private static final String NO_FACT =
            "facts/: there is no fact, expected facts/….json with one";

    private BankAttacks() {}

    static List<Attack> all() {
        return Stream.of(deep(), encoded(), linked()).flatMap(List::stream).toList();
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
                facts(
                        "a text of megabytes",
                        "{\"topic\": \"" + "x".repeat(15 << 20) + "\"}",
                        ":1:11 $.topic: the text has 15,728,640 characters, at most 65,536 are read"),
                facts("nothing", "", ": is empty, expected JSON"),
                facts("blanks", " \r\n\t", ": is empty, expected JSON"),
                facts("null", "null", ":1:1 $: expected an object, got null"),
                facts(
                        "a key twice",
                        "{\"topic\": \"a\", \"topic\": \"b\"}",
                        ":1:25 $.topic: the key \"topic\" stands twice in one object"));
    }

    private static List<Attack> encoded() {
        return List.of(
                unread("UTF-16", "[]", StandardCharsets.UTF_16),
                unread("Latin-1", "é", StandardCharsets.ISO_8859_1),
                unread("half a character", "\u00ED\u00A0\u0080", StandardCharsets.ISO_8859_1),
                unread("an overlong character", "\u00C0\u00AF", StandardCharsets.ISO_8859_1),
                facts(
                        "NUL bytes",
                        "\0".repeat(1_000_000),
                        ":1:1: is not JSON: expected a value in double quotes, a number, true, false, null, [ or {"),
                facts(
                        "an escape character",
                        "[\"\u001B[2J\"]",
                        ":1:3: is not JSON: unescaped control characters (\\u0000-\\u00…"));
    }

    private static List<Attack> linked() {
        return List.of(
                attack(
                        "a link to itself",
                        Trap.link(FACTS, "1-treaty.json"),
                        "facts/1-treaty.json: cannot be read: too many levels of symbolic links or unable to access attributes of symbolic link",
                        NO_FACT),
                attack(
                        "a link to zeros",
                        Trap.link(FACTS, "/dev/zero"),
                        "facts/1-treaty.json: cannot be read: a link leads out of the bank",
                        NO_FACT),
                attack(
                        "a link to the folder above",
                        Trap.link(FACTS, ".."),
                        "facts/1-treaty.json: cannot be read: is no file",
                        NO_FACT),
                attack(
                        "a pipe",
                        Trap.pipe(FACTS),
                        "facts/1-treaty.json: cannot be read: is no file",
                        NO_FACT),
                attack(
                        "a folder",
                        Trap.folder(FACTS),
                        "facts/1-treaty.json: cannot be read: is no file",
                        NO_FACT));
    }

    private static Attack unread(String name, String text, Charset charset) {
        return attack(
                "bank in " + name,
                Trap.text(FACTS, text, charset),
                "facts/1-treaty.json: is not UTF-8; save it as UTF-8",
                NO_FACT);
    }

    /** Other facts; the problem is told behind the name of their file. */
    private static Attack facts(String name, String text, String problem) {
        return attack("facts: " + name, Trap.text(FACTS, text), "facts/1-treaty.json" + problem);
    }

    private static Attack attack(String name, Trap trap, String... problems) {
        Trap bank = BankAttacks::copy;
        return Attack.of(
                name,
                bank.and(trap),
                List.of("list", "--bank", "DIR/bank"),
                Attack.problems(problems));
    }

    private static void copy(Path folder) throws IOException {
        Path bank = Trial.bank(Files.createDirectory(folder.resolve("bank")), "", "", "");
        Files.createDirectories(bank);
    }
}
