package aide.study;

import aide.fsrs.Grade;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Random;

/** Something that a learner might do now. */
final class Moves {

    private Moves() {}

    static Step any(Sitting sitting, Random random, OffsetDateTime now) {
        return switch (random.nextInt(8)) {
            case 0 -> sitting.undo(now);
            case 1 -> sitting.slip(now);
            case 2 -> sitting.appeal(now);
            case 3 -> sitting.overrule(Grade.HARD, now);
            case 4 -> sitting.proceed(now);
            default ->
                sitting instanceof Asking asking
                        ? answered(asking, random, now)
                        : sitting.proceed(now);
        };
    }

    private static Step answered(Asking asking, Random random, OffsetDateTime now) {
        Asking asked = random.nextInt(4) == 0 ? asking.withHint() : asking;
        return switch (random.nextInt(4)) {
            case 0 -> asked.giveUp(now);
            case 1 -> asked.answer(asking.question().answer().shown(), now);
            case 2 -> asked.answer("some " + random.nextInt(3) + " thing", now);
            default -> asked.choose(List.of(random.nextInt(3)), now);
        };
    }
}
