package aide.cli;

import aide.exchange.Seal;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** What may be handed on as a drill. */
final class DrillAttacks {

    private static final String FILE = "drill.jsonl";
    private static final String LOST = "aide: the drill \"DIR/drill.jsonl\" has lost its beginning";
    private static final String AT = ",\"at\":\"2026-03-10T09:30:00+02:00\"";

    private static final String BEGIN = sealed("{\"type\":\"drill\"" + AT
                    + ",\"lines\":1,\"set-up\":{\"title\":\"\",\"questions\":1,\"order\":\"mixed\","
                    + "\"people\":0,\"seconds\":0,\"extra\":0,\"scoring\":\"right\",\"seed\":1}}")
            + sealed("{\"type\":\"question\",\"item\":{\"question\":\"signing/where\","
                    + "\"choices\":[\"Riga\",\"Bergen\"],\"right\":1}}")
            + move("\"open\"");

    private static final String NONE =
            "aide: there is no drill \"DIR/drill.jsonl\"; aide drill --list names them";
    private static final String END =
            "drill.jsonl:10201: comes after 10200 lines, which no drill has; this and all behind it is kept, not counted";

    private DrillAttacks() {}

    static List<Attack> all() {
        return List.of(
                lost("drill: nothing", Trap.text(FILE, ""), LOST),
                lost(
                        "drill: NUL bytes",
                        Trap.text(FILE, "\0".repeat(1_000_000)),
                        "drill.jsonl:1: is damaged; kept, not counted (is too long)",
                        LOST),
                lost(
                        "drill: a million lines",
                        Trap.text(FILE, "x\n".repeat(1_000_000)),
                        Attack.first(
                                "drill.jsonl:#: is damaged; kept, not counted (the checksum does not fit)",
                                END,
                                "the drill: has 10180 more problems",
                                LOST)),
                lost(
                        "drill: megabytes",
                        Trap.large(FILE, "", "x".repeat(1 << 20), 33),
                        "aide: the drill \"DIR/drill.jsonl\" cannot be read: has over 33554432 bytes"),
                lost(
                        "drill: beginnings without end",
                        Trap.large(
                                FILE, "", BEGIN.lines().findFirst().orElseThrow() + "\n", 30_000),
                        END,
                        LOST),
                lost("drill: a pipe", Trap.pipe(FILE), NONE),
                lost("drill: zeros", Trap.link(FILE, "/dev/zero"), NONE),
                lost("drill: a folder", Trap.folder(FILE), NONE),
                done(
                        "drill: lists in lists",
                        sealed("{\"type\":" + "[".repeat(30_000) + "}"),
                        1,
                        "drill.jsonl:4:1:25: is not JSON: nesting limit 16 reached"),
                done(
                        "drill: types that clear the screen",
                        sealed("{\"type\":\"\\u001b[2J\"}"),
                        1,
                        "drill.jsonl:4: was written by a newer aide; kept, not counted (type \"\uFFFD[2J\")"),
                done("drill: moves that are refused", move("\"open\""), 100_000, END),
                done(
                        "drill: moves without end",
                        move("\"pause\"") + move("\"resume\""),
                        50_000,
                        END),
                done("drill: votes without end", move("\"lock\"") + move("\"again\""), 50_000, END),
                done(
                        "drill: more hands than there are numbers",
                        move("\"cast\",\"hands\":[2147483647,2147483647]"),
                        1),
                done(
                        "drill: steps back without end",
                        move("\"lock\"") + move("\"undo\""),
                        50_000,
                        END));
    }

    private static String move(String move) {
        return sealed("{\"type\":\"move\",\"move\":" + move + AT + "}");
    }

    private static String sealed(String object) {
        return new String(Seal.LINE.on(object), StandardCharsets.UTF_8) + "\n";
    }

    /** A drill of one question, and behind it something many times. */
    private static Attack done(String name, String line, int times, String... told) {
        return attack(
                name,
                Trap.large(FILE, BEGIN, line, times),
                new Outcome(
                        Exit.OK,
                        "drill DIR/drill.jsonl\n0 questions answered of 1\n",
                        Attack.lines(told)));
    }

    private static Attack lost(String name, Trap trap, String... told) {
        return attack(name, trap, new Outcome(Exit.USAGE, "", Attack.lines(told)));
    }

    private static Attack attack(String name, Trap trap, Outcome expected) {
        return Attack.of(
                name,
                trap,
                List.of("results", "--bank", Trial.BANK.toString(), "DIR/drill.jsonl"),
                expected);
    }
}
