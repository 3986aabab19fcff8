package aide.cli;

import java.util.List;

/** What may come through a pipe, or be typed as a name. */
final class TypedAttacks {

    private static final String BANK = Trial.BANK.toString();
    private static final String NAME =
            "a learner's name may have letters, digits, spaces and - _ . inside, at most 40"
                    + " characters; got ";

    private TypedAttacks() {}

    static List<Attack> all() {
        return List.of(
                judged(
                        "a line of megabytes",
                        "x".repeat(20 << 20),
                        "xx",
                        "too long: an answer has at most 200 characters"),
                judged("a NUL byte", "40\0", "40\\u0000", "an answer has no control characters"),
                judged(
                        "a number without end",
                        "1e999999999",
                        "1e999999999",
                        "not a number; this was 40 boats"),
                judged(
                        "a title for the terminal",
                        "\u001B]0;x\u0007",
                        "\\u001b]0;x\\u0007",
                        "an answer has no control characters"),
                judged(
                        "an answer for a pattern",
                        "x".repeat(5_000) + "!",
                        "xx!",
                        "too long: an answer has at most 200 characters"),
                learner("../x"),
                learner("/etc"),
                learner("."),
                learner("a\u001B[2Jb"),
                learner(""),
                refused(
                        "an option that clears the screen",
                        List.of("--\u001B[2J\u202E"),
                        "unknown option \"--\uFFFD[2J\"; see \"aide --help\""),
                refused(
                        "a fact of 100,000 letters",
                        List.of("fact", "--bank", BANK, "x".repeat(100_000)),
                        "no fact \"xx…xx\"; \"aide browse --only fact\" prints all"),
                refused(
                        "a bank that is a file",
                        List.of("list", "--bank", "/dev/zero"),
                        "cannot read bank /dev/zero: a file is where a folder should be; a bank is a folder with sources.json, names.json and facts/*.json"),
                refused(
                        "a deck of 100,000 letters",
                        List.of("study", "--bank", BANK, "--plain", "--deck", "x".repeat(100_000)),
                        "the deck xx…xx cannot be read: no such file"));
    }

    private static Attack judged(String name, String answer, String told, String why) {
        return Attack.typed(
                "judge: " + name,
                "fleet/how-many\t" + answer,
                List.of("judge", "--bank", BANK),
                Outcome.ok("{\"question\":\"fleet/how-many\",\"answer\":\"" + told
                        + "\",\"verdict\":\"wrong\",\"why\":\"" + why + "\"}\n"));
    }

    private static Attack learner(String name) {
        return refused(
                "learner " + name,
                List.of("stats", "--learner", name),
                NAME + '"' + name.replace('\u001B', '\uFFFD') + '"');
    }

    private static Attack refused(String name, List<String> command, String why) {
        return Attack.typed(name, "", command, Outcome.refused(why));
    }
}
