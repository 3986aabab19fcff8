package aide.fsrs;

import static aide.base.Check.require;

import aide.fsrs.Days.Gaps;

import java.time.Duration;
import java.util.List;

/** Schedules by FSRS-6: memory by {@link MemoryModel}, the rest by the habits of Anki. */
public final class Fsrs6 implements Scheduler {

    private final Settings settings;
    private final MemoryModel model;
    private final double daysPerStability;
    private final Steps learning;
    private final Steps relearning;

    public Fsrs6(Settings settings) {
        this.settings = settings;
        this.model = new MemoryModel(settings.weights(), settings.shortTerm());
        this.daysPerStability = model.daysPerStability(settings.desiredRetention());
        this.learning = new Steps(settings.shortTerm() ? settings.learningSteps() : List.of());
        this.relearning = new Steps(settings.shortTerm() ? settings.relearningSteps() : List.of());
    }

    @Override
    public double recall(Card card, double elapsedDays) {
        double t = wholeDays(elapsedDays);
        return card.memory().isNone() ? 0 : model.recall(t, card.memory().stability());
    }

    @Override
    public double stability(double recall, double days) {
        require(recall > 0 && recall < 1, "recall is %s, expected more than 0 and under 1", recall);
        require(days >= 1, "days is %s, expected 1 or more", days);
        return Memory.STABILITY.clamp(days / model.daysPerStability(recall));
    }

    @Override
    public Futures futures(Card card, double elapsedDays, double chance) {
        return new Futures(
                future(card, elapsedDays, chance, Grade.AGAIN),
                future(card, elapsedDays, chance, Grade.HARD),
                future(card, elapsedDays, chance, Grade.GOOD),
                future(card, elapsedDays, chance, Grade.EASY));
    }

    @Override
    public Future future(Card card, double elapsedDays, double chance, Grade grade) {
        require(chance >= 0 && chance < 1, "chance is %s, expected 0 to under 1", chance);
        double t = wholeDays(elapsedDays);
        Memories after = model.after(card.memory(), t);
        Duration wait = wait(card, grade);
        if (!wait.isZero()) {
            int step = Steps.next(grade, card.step());
            return Future.sameDay(new Card(learningPhase(card), step, after.of(grade)), wait);
        }
        Days plain = plainDays(card, after);
        Days days = settings.fuzz()
                ? plain.fuzzed(new Fuzz(t, settings.maximumIntervalDays(), chance))
                : plain;
        return Future.inDays(new Card(Phase.REVIEW, 0, after.of(grade)), days.of(grade));
    }

    @Override
    public double desiredRetention() {
        return settings.desiredRetention();
    }

    /** FSRS-6 was fitted to whole days; the fraction is for its successors. */
    private static double wholeDays(double elapsedDays) {
        require(elapsedDays >= 0, "elapsedDays is %s, expected 0 or more", elapsedDays);
        return Math.floor(elapsedDays);
    }

    /** The maximum comes last: ts-fsrs sets the grades apart after it, and exceeds it by up to two days. */
    private Days plainDays(Card card, Memories after) {
        return new Days(
                        plainDays(card, Grade.AGAIN, after),
                        plainDays(card, Grade.HARD, after),
                        plainDays(card, Grade.GOOD, after),
                        plainDays(card, Grade.EASY, after))
                .raised(gaps(card))
                .lowered(settings.maximumIntervalDays(), Gaps.NONE);
    }

    private int plainDays(Card card, Grade grade, Memories after) {
        return wait(card, grade).isZero()
                ? (int) Math.max(1, Math.round(after.of(grade).stability() * daysPerStability))
                : 0;
    }

    private Gaps gaps(Card card) {
        if (!settings.shortTerm()) {
            return Gaps.EVERYWHERE;
        }
        return card.phase() == Phase.REVIEW ? Gaps.REVIEW : Gaps.NONE;
    }

    /** A known question takes steps only when it was forgotten. */
    private Duration wait(Card card, Grade grade) {
        boolean known = card.phase() == Phase.REVIEW && grade != Grade.AGAIN;
        return known ? Duration.ZERO : steps(card).wait(grade, card.step());
    }

    private Steps steps(Card card) {
        return learningPhase(card) == Phase.LEARNING ? learning : relearning;
    }

    private static Phase learningPhase(Card card) {
        return switch (card.phase()) {
            case NEW, LEARNING -> Phase.LEARNING;
            case REVIEW, RELEARNING -> Phase.RELEARNING;
        };
    }
}
