package aide.screen;

import aide.bank.Bank;
import aide.bank.Fact;
import aide.drill.Drill;
import aide.drill.Move;
import aide.drill.Outcome;
import aide.drill.Phase;
import aide.drill.Run;
import aide.drill.Run.Made;
import aide.drill.Score;
import aide.drill.Turn;
import aide.drill.VotesReader;
import aide.report.Cited;
import aide.report.Paragraphs;
import aide.text.Clean;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A drill as plain lines, for a screen reader or a pipe: an empty line goes on, a line with answers
 * enters them, and what else the screen has keys for is a line that begins with a colon.
 *
 * @param over whether the trainer has left it
 */
public record PlainDrill(Run run, Bank bank, boolean over) {

    private static final int CODE_POINTS_MAX = 2_000;

    /**
     * What a line led to.
     *
     * @param made what must be on the disk before the lines are shown
     */
    public record Reply(PlainDrill next, Optional<Made> made, List<String> lines) {

        public Reply {
            lines = lines.stream()
                    .map(line -> Clean.line(line, CODE_POINTS_MAX))
                    .toList();
        }
    }

    /** Begins a drill, or goes on with it. */
    public static Reply begin(Run run, Bank bank) {
        PlainDrill drill = new PlainDrill(run, bank, false);
        List<String> lines = new ArrayList<>();
        lines.add("seed " + run.drill().setUp().seed()
                + ". An empty line goes on; :help lists the commands.");
        lines.addAll(drill.shown());
        return new Reply(drill, Optional.empty(), lines);
    }

    /** Takes one line from the trainer. */
    public Reply on(String line, OffsetDateTime now) {
        String text = line.strip();
        if (text.isEmpty()) {
            return key(DrillKeys.ON, now);
        }
        return text.startsWith(":") ? command(text.substring(1), now) : answers(text, now);
    }

    private Reply command(String word, OffsetDateTime now) {
        return switch (word) {
            case "q" -> new Reply(new PlainDrill(run, bank, true), Optional.empty(), List.of());
            case "help" -> talk(help());
            case "s" -> talk(scores());
            default ->
                DrillKeys.of(word)
                        .filter(key -> key.move(run.drill()).isPresent())
                        .map(key -> key(key, now))
                        .orElseGet(() -> talk(List.of(
                                "no command \":" + word + "\"; :help lists those there are")));
        };
    }

    private Reply key(DrillKeys key, OffsetDateTime now) {
        return key.move(run.drill()).map(move -> made(move, now)).orElseGet(() -> talk(List.of()));
    }

    private Reply answers(String text, OffsetDateTime now) {
        try {
            return made(new Move.Cast(VotesReader.read(text, run.drill(), now)), now);
        } catch (IllegalArgumentException e) {
            return refused(e);
        }
    }

    private Reply made(Move move, OffsetDateTime now) {
        try {
            Made made = new Made(move, now);
            PlainDrill next = new PlainDrill(run.on(made), bank, move == Move.Plain.CLOSE);
            return new Reply(next, Optional.of(made), next.shown());
        } catch (IllegalArgumentException e) {
            return refused(e);
        }
    }

    private Reply refused(IllegalArgumentException e) {
        return talk(List.of("! " + e.getMessage()));
    }

    private Reply talk(List<String> lines) {
        return new Reply(this, Optional.empty(), lines);
    }

    private List<String> shown() {
        Drill drill = run.drill();
        return drill.turn().map(this::shown).orElseGet(() -> ended(drill));
    }

    private List<String> shown(Turn turn) {
        return switch (turn.phase()) {
            case ASKED, SKIPPED -> asked(turn);
            case OPEN -> open(turn);
            case LOCKED -> counted(turn);
            case REVEALED -> revealed(turn);
        };
    }

    private List<String> asked(Turn turn) {
        return List.of("", run.drill().number() + " " + turn.item().question().ask());
    }

    private List<String> open(Turn turn) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < turn.item().options().size(); i++) {
            lines.add("  " + letter(i) + ") " + turn.item().options().get(i));
        }
        if (!turn.votes().isEmpty()) {
            lines.add("answers in: " + turn.votes().total());
        }
        return lines;
    }

    private static List<String> counted(Turn turn) {
        if (turn.votes().isEmpty()) {
            return List.of("locked; no answers yet");
        }
        List<String> lines = new ArrayList<>();
        turn.earlier()
                .forEach(votes -> lines.add(
                        "before: " + counts(votes.counts(turn.item().options().size()))));
        lines.add("answers: " + counts(turn.counts()));
        if (turn.phase() == Phase.LOCKED && turn.isWorthDiscussing()) {
            lines.add("the class is divided: discuss, then :v votes again");
        }
        return lines;
    }

    private static String counts(List<Integer> counts) {
        List<String> told = new ArrayList<>();
        for (int i = 0; i < counts.size(); i++) {
            told.add(letter(i) + " " + counts.get(i));
        }
        return String.join(", ", told);
    }

    private List<String> revealed(Turn turn) {
        Fact fact = bank.factOf(turn.item().question());
        List<String> lines = new ArrayList<>();
        lines.add("right: " + letter(turn.item().right()) + ") "
                + turn.item().options().get(turn.item().right()));
        if (!turn.votes().isEmpty()) {
            lines.addAll(counted(turn));
        }
        lines.add("fact: " + fact.text());
        Cited.lines(fact.citations(), Paragraphs.WORD)
                .forEach(cited -> lines.add("stated in: " + cited));
        fact.dispute().ifPresent(dispute -> {
            dispute.claims()
                    .forEach(claim -> lines.add("disputed: " + claim.text() + " ("
                            + String.join("; ", Cited.lines(claim.citations(), Paragraphs.WORD))
                            + ")"));
            lines.add("disputed: " + Cited.settled(dispute));
        });
        return lines;
    }

    private List<String> scores() {
        List<Score> scores = Score.of(run.drill());
        return scores.isEmpty()
                ? List.of("there are no teams, so there are no scores")
                : List.of(scores.stream()
                        .map(score -> score.rank() + ". " + score.team() + " " + score.points())
                        .collect(Collectors.joining(", ", "scores: ", "")));
    }

    private List<String> ended(Drill drill) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        if (drill.setUp().isOfTeams()) {
            lines.addAll(scores());
        }
        Outcome outcome = Outcome.of(drill);
        lines.add(outcome.told());
        outcome.hardest()
                .forEach(hard -> lines.add("missed: "
                        + Math.round(100 * hard.share()) + " % right: " + hard.ask() + " "
                        + hard.right()
                        + hard.taken()
                                .map(taken ->
                                        "; taken for " + taken.choice() + " by " + taken.count())
                                .orElse("")));
        if (drill.canReask()) {
            lines.add("an empty line ends the drill; :r asks once more what was missed");
        }
        return lines;
    }

    private List<String> help() {
        List<String> lines = new ArrayList<>();
        lines.add("an empty line: " + DrillKeys.ON.deed(run.drill()));
        lines.add(DrillKeys.wanted(run.drill()));
        DrillKeys.hints(run).stream()
                .filter(hint -> !hint.key().equals("Space") && !hint.key().equals("e"))
                .forEach(hint -> lines.add(":" + hint.key() + ": " + hint.deed()));
        lines.add(":q leaves; so does the end of input");
        return lines;
    }

    private static String letter(int choice) {
        return String.valueOf((char) ('A' + choice));
    }
}
