package aide.drill;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * A drill with all it went through, so that any move can be taken back.
 *
 * @param drill where it stands
 * @param last what led here; empty at the beginning
 */
public record Run(Drill drill, Optional<Last> last) {

    /** A move, and when it was made. */
    public record Made(Move move, OffsetDateTime at) {}

    /** The move that led to a run, and the run before it. */
    public record Last(Made made, Run before) {}

    public static Run begin(Drill drill) {
        return new Run(drill, Optional.empty());
    }

    /**
     * The run after a move.
     *
     * @throws IllegalArgumentException with the reason in words for the trainer, when the move is refused
     */
    public Run on(Made made) {
        if (made.move() == Move.Plain.UNDO && last.isPresent()) {
            return last.get().before().from(last.get().made().at(), made.at());
        }
        return new Run(drill.on(made.move(), made.at()), Optional.of(new Last(made, this)));
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
    private Run from(OffsetDateTime then, OffsetDateTime now) {
        return new Run(drill.delayed(then, now), last);
    }
}
