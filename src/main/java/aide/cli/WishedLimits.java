package aide.cli;

import aide.study.Limits;

import java.util.OptionalInt;

/** Limits that were given as options, which go before what the learner has chosen. */
record WishedLimits(OptionalInt newADay, OptionalInt sitting) {

    static final WishedLimits NONE = new WishedLimits(OptionalInt.empty(), OptionalInt.empty());

    boolean isNone() {
        return newADay.isEmpty() && sitting.isEmpty();
    }

    /** These, and where nothing was wished as many as that. */
    WishedLimits orUpTo(int most) {
        return new WishedLimits(
                OptionalInt.of(newADay.orElse(most)), OptionalInt.of(sitting.orElse(most)));
    }

    Limits over(Limits chosen) {
        return chosen.withNewADay(newADay.orElse(chosen.newADay()))
                .withSitting(sitting.orElse(chosen.sitting()));
    }
}
