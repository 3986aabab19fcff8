package aide.cli;

import static aide.cli.BankAttacks.list;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What may be handed on as a deck. */
final class DeckAttacks {

    private static final String FILE = "deck.json";

    private static final String NONE = "aide: the deck DIR/deck.json has no question of this bank";

    private DeckAttacks() {}

    static List<Attack> all() {
        return List.of(
                told(
                        "deck: lists in lists",
                        Trap.text(FILE, "[".repeat(100_000)),
                        "aide: deck.json:1:18: is not JSON: nesting limit 16 reached"),
                told(
                        "deck: megabytes",
                        Trap.large(FILE, "{\"title\": \"", "x".repeat(1 << 20), 8),
                        "aide: the deck DIR/deck.json cannot be read: has over 1048576 bytes"),
                told(
                        "deck: nothing",
                        Trap.text(FILE, ""),
                        "aide: deck.json: is empty, expected JSON"),
                told(
                        "deck: UTF-16",
                        Trap.text(FILE, "{}", StandardCharsets.UTF_16),
                        "aide: deck.json:1:1: is not JSON: expected a value in double quotes, a number, true, false, null, [ or {"),
                told(
                        "deck: a key twice",
                        Trap.text(FILE, "{\"title\": \"a\", \"title\": \"b\"}"),
                        "aide: deck.json:1:25 $.title: the key \"title\" stands twice in one object"),
                told(
                        "deck: a pipe",
                        Trap.pipe(FILE),
                        "aide: the deck DIR/deck.json cannot be read: is no file"),
                told(
                        "deck: zeros",
                        Trap.link(FILE, "/dev/zero"),
                        "aide: the deck DIR/deck.json cannot be read: is no file"),
                told(
                        "deck: a link to itself",
                        Trap.link(FILE, FILE),
                        "aide: the deck DIR/deck.json cannot be read: no such file"),
                told(
                        "deck: a folder",
                        Trap.folder(FILE),
                        "aide: the deck DIR/deck.json cannot be read: is no file"),
                told(
                        "deck: questions of another bank",
                        Trap.text(FILE, deck(list(70_000, "\"q%d\""))),
                        unknown()),
                told(
                        "deck: questions that clear the screen",
                        Trap.text(FILE, deck("\"\\u001b[2J\"")),
                        "deck.json:1:29 $.questions[0]: the bank has no question \"\uFFFD[2J\"; left out",
                        NONE),
                told(
                        "deck: one question without end",
                        Trap.text(FILE, deck(list(60_000, "\"signing/when\""))),
                        "deck.json:1:1 $: there are 60000 questions, expected at most 10000",
                        NONE));
    }

    private static String deck(String questions) {
        return "{\"title\": \"\", \"questions\": [" + questions + "]}";
    }

    /** As many as are told; lines are counted as long as that takes no time. */
    private static String[] unknown() {
        Stream<String> first = IntStream.range(0, 20)
                .mapToObj(i ->
                        "deck.json%s $.questions[%d]: the bank has no question \"q%d\"; left out"
                                .formatted(i < 7 ? ":1:" + (29 + 5 * i) : "", i, i));
        return Stream.concat(first, Stream.of("deck.json: has 69980 more problems", NONE))
                .toArray(String[]::new);
    }

    private static Attack told(String name, Trap trap, String... lines) {
        return Attack.of(
                name,
                trap,
                List.of(
                        "study",
                        "--plain",
                        "--bank",
                        Trial.BANK.toString(),
                        "--deck",
                        "DIR/deck.json"),
                new Outcome(Exit.USAGE, "", Attack.lines(lines)));
    }
}
