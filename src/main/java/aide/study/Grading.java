package aide.study;

import aide.ask.Verdict;
import aide.bank.Bank;
import aide.bank.Kind;
import aide.bank.Question;
import aide.fsrs.Grade;

import java.util.OptionalLong;
import java.util.stream.LongStream;

/** What grade an answer deserves, unless the learner knows better. */
final class Grading {

    /** Whoever takes longer was called away: the time says nothing. */
    private static final long MILLIS_MAX = 60_000;

    /** Fewer right answers make no median to be measured by. */
    private static final int ANSWERS_MIN = 20;

    private static final double QUICK = 0.5;
    private static final double SLOW = 2.5;

    private Grading() {}

    /**
     * Choosing is easier than remembering, so only what was typed can be easy or slow; with a hint
     * nothing is better than hard.
     */
    static Grade of(
            Verdict verdict, Input input, long millis, boolean hinted, OptionalLong median) {
        return switch (verdict) {
            case WRONG, INCOMPLETE -> Grade.AGAIN;
            case CLOSE -> Grade.HARD;
            case CORRECT -> hinted ? Grade.HARD : unaided(input, millis, median);
        };
    }

    private static Grade unaided(Input input, long millis, OptionalLong median) {
        return input == Input.TYPE ? byPace(millis, median) : Grade.GOOD;
    }

    /** How long right answers to that kind of question take this learner, in milliseconds. */
    static OptionalLong median(Bank bank, Kind kind, Progress progress) {
        long[] paces = bank.questions().stream()
                .filter(question -> question.kind() == kind)
                .map(Question::id)
                .flatMapToLong(id -> stream(progress.of(id).pace()))
                .filter(millis -> millis <= MILLIS_MAX)
                .sorted()
                .toArray();
        return paces.length < ANSWERS_MIN
                ? OptionalLong.empty()
                : OptionalLong.of(paces[paces.length / 2]);
    }

    private static Grade byPace(long millis, OptionalLong median) {
        if (median.isEmpty() || millis > MILLIS_MAX) {
            return Grade.GOOD;
        }
        if (millis < QUICK * median.getAsLong()) {
            return Grade.EASY;
        }
        return millis > SLOW * median.getAsLong() ? Grade.HARD : Grade.GOOD;
    }

    private static LongStream stream(OptionalLong pace) {
        return pace.isPresent() ? LongStream.of(pace.getAsLong()) : LongStream.empty();
    }
}
