package aide.cli;

import aide.exchange.Seal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** What may lie in the folder of a learner. */
final class LearnerAttacks {

    private static final String ME = "home/learners/me/";
    private static final String JOURNAL = ME + "journal-x.jsonl";
    private static final String OWN = ME + "journal-tisch-1.jsonl";
    private static final String SETTINGS = ME + "settings.conf";
    private static final String SNAPSHOT = ME + "progress.json";

    private static final String GOAL = """
            goal = 30 (0 suits most)
                How many answers a day you would like to give; 0 is no goal: 0 to 1000 answers.
            """;

    private LearnerAttacks() {}

    static List<Attack> all() {
        return Stream.of(journals(), settings(), others()).flatMap(List::stream).toList();
    }

    private static List<Attack> journals() {
        return List.of(
                read("journal: nothing", Trap.text(JOURNAL, "")),
                read(
                        "journal: NUL bytes",
                        Trap.text(JOURNAL, "\0".repeat(1_000_000)),
                        "journal-x.jsonl:1: is damaged; kept, not counted (has over 65536 bytes)"),
                read("journal: a million empty lines", Trap.text(JOURNAL, "\n".repeat(1_000_000))),
                read(
                        "journal: a million lines",
                        Trap.text(JOURNAL, "x\n".repeat(1_000_000)),
                        Attack.first(
                                "journal-x.jsonl:#: is damaged; kept, not counted (the checksum does not fit)",
                                "journal-x.jsonl: has 999980 more problems")),
                read(
                        "journal: a line of megabytes",
                        Trap.large(JOURNAL, "{", "x".repeat(1 << 20), 16),
                        "journal-x.jsonl:1: is damaged; kept, not counted (has over 65536 bytes)"),
                read(
                        "journal: lists in lists",
                        sealed("{\"type\":" + "[".repeat(30_000) + "}"),
                        "journal-x.jsonl:1: is damaged; kept, not counted (is not JSON: nesting limit 16 reached)"),
                read(
                        "journal: a type that clears the screen",
                        sealed("{\"type\":\"\\u001b[2J\"}"),
                        "journal-x.jsonl:1: was written by a newer aide; kept, not counted (expected one of begin, review, practice, overrule, appeal, undo, end; got \"\uFFFD[2J\")"),
                read(
                        "journal: a year without end",
                        sealed(
                                "{\"type\":\"end\",\"id\":\"a\",\"at\":\"+999999999-12-31T23:59:59-18:00\"}"),
                        "journal-x.jsonl:1: was written by a newer aide; kept, not counted (expected a moment like 2026-11-22T07:10:00+01:00, got \"+999999999-12-31T23:59:59-18:00\")"),
                read(
                        "journal: time without end",
                        sealed(
                                "{\"type\":\"review\",\"id\":\"a\",\"at\":\"2026-03-10T09:30:00+02:00\",\"question\":\"signing/when\",\"input\":\"type\",\"answer\":\"x\",\"verdict\":\"wrong\",\"grade\":\"again\",\"millis\":1e999999999}"),
                        "journal-x.jsonl:1: is damaged; kept, not counted (expected a plain number, got 1e999999999)"),
                read("journal: a pipe", Trap.pipe(JOURNAL)),
                read("journal: zeros", Trap.link(JOURNAL, "/dev/zero")),
                read("journal: a link to itself", Trap.link(JOURNAL, "journal-x.jsonl")),
                read("journal: a folder", Trap.folder(JOURNAL)));
    }

    private static List<Attack> settings() {
        return List.of(
                refused(
                        "settings: zeros",
                        Trap.link(SETTINGS, "/dev/zero"),
                        noFile("settings.conf")),
                read(
                        "settings: lines without end",
                        Trap.text(SETTINGS, "x\n".repeat(30_000)),
                        Attack.first(
                                "settings.conf:#: expected NAME = VALUE, got \"x\"",
                                "settings.conf: has 29980 more problems")),
                read(
                        "settings: UTF-16",
                        Trap.text(SETTINGS, "exam", StandardCharsets.UTF_16),
                        "settings.conf:1: expected NAME = VALUE, got \"\uFFFD\uFFFD\uFFFDe\uFFFDx\uFFFDa\uFFFDm\""),
                read(
                        "settings: words that clear the screen",
                        Trap.text(SETTINGS, "exam = \u001B[2J"),
                        "settings.conf:1: exam: expected a day like 2026-12-18, got \"\uFFFD[2J\""),
                refused("settings: a pipe", Trap.pipe(SETTINGS), noFile("settings.conf")),
                refused("settings: a folder", Trap.folder(SETTINGS), noFile("settings.conf")));
    }

    private static List<Attack> others() {
        return List.of(
                kept("snapshot: lists in lists", Trap.text(SNAPSHOT, "[".repeat(100_000))),
                kept("snapshot: zeros", Trap.link(SNAPSHOT, "/dev/zero")),
                kept("snapshot: a pipe", Trap.pipe(SNAPSHOT)),
                kept("snapshot: a folder", Trap.folder(SNAPSHOT)),
                kept("journal to write to: a pipe", Trap.pipe(OWN)),
                refused("lock: a pipe", Trap.pipe(ME + ".lock"), noFile(".lock")),
                refused("lock: a folder", Trap.folder(ME + ".lock"), noFile(".lock")));
    }

    private static Trap sealed(String line) {
        return Trap.bytes(JOURNAL, Seal.LINE.on(line));
    }

    /** Everything is read, and what is odd is told. */
    private static Attack read(String name, Trap trap, String... told) {
        return Attack.of(
                name,
                trap,
                List.of("appeals", "--bank", Trial.BANK.toString()),
                new Outcome(Exit.OK, "0 answers to be looked at\n", Attack.lines(told)));
    }

    /** All files are opened for writing, and written. */
    private static Attack kept(String name, Trap trap, String... told) {
        return Attack.of(name, trap, open(), new Outcome(Exit.OK, GOAL, Attack.lines(told)));
    }

    private static Attack refused(String name, Trap trap, String told) {
        return Attack.of(name, trap, open(), Outcome.refused(told));
    }

    private static String noFile(String name) {
        return "cannot open learner \"me\" in DIR/home/learners/me: " + name
                + " is no file; --home names another place";
    }

    private static List<String> open() {
        return List.of("settings", "goal", "30", "--bank", Trial.BANK.toString());
    }
}
