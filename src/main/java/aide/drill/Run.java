package aide.drill;

import static aide.base.Check.require;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * A drill with all it went through, so that any move can be taken back.
 *
 * @param drill where it stands
 * @param last what led here; empty at the beginning
 * @param moves how many were made, those that were taken back and their taking back too
 */
public record Run(Drill drill, Optional<Last> last, int moves) {

    /** All are kept to be taken back; no class makes as many, but a file could go on for ever. */
    public static final int MOVES_MAX = 10_000;

    /** A move, and when it was made. */
    public record Made(Move move, OffsetDateTime at) {}

    /** The move that led to a run, and the run before it. */
    public record Last(Made made, Run before) {}

    public static Run begin(Drill drill) {
        return new Run(drill, Optional.empty(), 0);
    }

    /**
     * The run after a move.
     *
     * @throws IllegalArgumentException with the reason in words for the trainer, when the move is refused
     */
    public Run on(Made made) {
        require(
                moves < MOVES_MAX || isLast(made.move()),
                "the drill has had %d moves, and no more can be kept; close it and begin another",
                MOVES_MAX);
        if (made.move() == Move.Plain.UNDO && last.isPresent()) {
            return last.get().before().from(last.get().made().at(), made.at(), moves + 1);
        }
        return new Run(
                drill.on(made.move(), made.at()), Optional.of(new Last(made, this)), moves + 1);
    }

    /** What always can be done once more: closing, and standing still where a drill broke off. */
    private static boolean isLast(Move move) {
        return move == Move.Plain.CLOSE || move == Move.Plain.PAUSE;
    }

    /**
     * The run after moves that were read back. One that is refused, because a line before it was
     * lost, is left out.
     */
    public Run after(List<Made> moves) {
        Run run = this;
        for (Made made : moves) {
            try {
                run = run.on(made);
            } catch (IllegalArgumentException e) {
                // What follows a damaged line may make no sense without it.
            }
        }
        return run;
    }

    /** What a class is owed whose drill broke off: its time stood still from the last move on. */
    public Optional<Made> pause() {
        boolean runs = drill.turn()
                .filter(turn -> turn.phase() == Phase.OPEN && turn.watch().isRunning())
                .isPresent();
        return runs
                ? last.map(step -> new Made(Move.Plain.PAUSE, step.made().at()))
                : Optional.empty();
    }

    /** Time between a move and its taking back is nobody's time to think. */
    private Run from(OffsetDateTime then, OffsetDateTime now, int made) {
        return new Run(drill.delayed(then, now), last, made);
    }
}
