package aide.screen;

import aide.drill.Drill;
import aide.drill.Move;
import aide.drill.Move.Extend;
import aide.drill.Move.Plain;
import aide.drill.Phase;
import aide.drill.Run;
import aide.drill.Turn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a trainer can do, by which key and by which word: one table for the screen and for lines. */
enum DrillKeys {
    ON(" ", "Space", "go on"),
    ANSWERS("e", "e", "enter answers"),
    AGAIN("v", "v", "vote again"),
    PAUSE("p", "p", "pause"),
    MORE("+", "+", "ten seconds more"),
    SCORES("s", "s", "scores"),
    SKIP("k", "k", "skip"),
    BACK("b", "b", "question before"),
    REASK("r", "r", "ask once more what was missed"),
    UNDO("u", "u", "undo");

    private static final int SECONDS_MORE = 10;

    private final String key;
    private final String shown;
    private final String deed;

    DrillKeys(String key, String shown, String deed) {
        this.key = key;
        this.shown = shown;
        this.deed = deed;
    }

    static Optional<DrillKeys> of(String key) {
        for (DrillKeys each : values()) {
            if (each.key.equals(key)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /** Those that make sense now, the most needed first. */
    static List<Hint> hints(Run run) {
        List<Hint> hints = new ArrayList<>();
        for (DrillKeys each : values()) {
            if (each.isPossible(run)) {
                hints.add(new Hint(each.shown, each.deed(run.drill())));
            }
        }
        return hints;
    }

    /** How answers are typed. */
    static String wanted(Drill drill) {
        return drill.setUp().isOfTeams()
                ? "Answers: letters in the order of the teams, or a name with its letter, as %s A"
                        .formatted(drill.setUp().teams().get(0))
                : "Answers: how many for each, as A12 B7 C3, or 12 7 3";
    }

    String deed(Drill drill) {
        return switch (this) {
            case ON -> step(drill);
            case PAUSE -> isRunning(drill) ? deed : "time goes on";
            default -> deed;
        };
    }

    private static String step(Drill drill) {
        return drill.turn()
                .map(turn -> switch (turn.phase()) {
                    case ASKED, SKIPPED -> "choices";
                    case OPEN -> "lock";
                    case LOCKED -> "reveal";
                    case REVEALED -> "next";
                })
                .orElse("end the drill");
    }

    boolean isPossible(Run run) {
        Drill drill = run.drill();
        boolean shown = drill.turn().filter(turn -> turn.phase().isShown()).isPresent();
        return switch (this) {
            case ON -> !drill.closed();
            case ANSWERS -> shown;
            case AGAIN -> shown && !isIn(drill, Phase.OPEN);
            case PAUSE -> isIn(drill, Phase.OPEN) && isTimed(drill);
            case MORE -> isTimed(drill) && (isIn(drill, Phase.OPEN) || isIn(drill, Phase.ASKED));
            case SCORES -> drill.setUp().isOfTeams() && drill.turn().isPresent();
            case SKIP -> drill.turn().isPresent() && !isIn(drill, Phase.REVEALED);
            case BACK -> drill.place() > 0 && !drill.closed();
            case REASK -> drill.canReask();
            case UNDO -> run.last().isPresent() && !drill.closed();
        };
    }

    private static boolean isIn(Drill drill, Phase phase) {
        return drill.turn().filter(turn -> turn.phase() == phase).isPresent();
    }

    private static boolean isTimed(Drill drill) {
        return drill.setUp().timing().isOn();
    }

    private static boolean isRunning(Drill drill) {
        return drill.turn().map(Turn::watch).filter(watch -> watch.isRunning()).isPresent();
    }

    /** The move it makes, where it makes one: looking at the scores is none. */
    Optional<Move> move(Drill drill) {
        return switch (this) {
            case ON -> Optional.of(on(drill));
            case ANSWERS, SCORES -> Optional.empty();
            case AGAIN -> Optional.of(Plain.AGAIN);
            case PAUSE -> Optional.of(isRunning(drill) ? Plain.PAUSE : Plain.RESUME);
            case MORE -> Optional.of(new Extend(SECONDS_MORE));
            case SKIP -> Optional.of(Plain.SKIP);
            case BACK -> Optional.of(Plain.BACK);
            case REASK -> Optional.of(Plain.REASK);
            case UNDO -> Optional.of(Plain.UNDO);
        };
    }

    private static Move on(Drill drill) {
        return drill.turn()
                .map(turn -> switch (turn.phase()) {
                    case ASKED, SKIPPED -> Plain.OPEN;
                    case OPEN -> Plain.LOCK;
                    case LOCKED -> Plain.REVEAL;
                    case REVEALED -> Plain.NEXT;
                })
                .orElse(Plain.CLOSE);
    }
}
