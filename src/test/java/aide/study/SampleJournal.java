package aide.study;

import aide.ask.Verdict;
import aide.bank.Question;
import aide.fsrs.Grade;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** The journal of a learner who travels and has second thoughts, the same for the same seed. */
public final class SampleJournal {

    private static final OffsetDateTime FIRST = OffsetDateTime.parse("2025-09-20T02:10:00Z");

    private static final List<ZoneOffset> PLACES = List.of(
            ZoneOffset.ofHours(2),
            ZoneOffset.ofHours(1),
            ZoneOffset.ofHoursMinutes(5, 45),
            ZoneOffset.ofHours(-7));

    /** In about the shares in which they are given. */
    private static final List<Verdict> VERDICTS = List.of(
            Verdict.CORRECT,
            Verdict.CORRECT,
            Verdict.CORRECT,
            Verdict.CORRECT,
            Verdict.CORRECT,
            Verdict.CORRECT,
            Verdict.CLOSE,
            Verdict.INCOMPLETE,
            Verdict.WRONG,
            Verdict.WRONG);

    private static final List<Grade> GRADES = List.of(
            Grade.AGAIN, Grade.HARD, Grade.GOOD, Grade.GOOD, Grade.GOOD, Grade.GOOD, Grade.EASY);

    private SampleJournal() {}

    /** So many events about these questions, in the order of time; some correct others. */
    public static List<Event> of(long seed, int count, List<Question> questions) {
        return of(seed, count, questions, 1);
    }

    /** The same by a learner who answers so many times as fast. */
    public static List<Event> of(long seed, int count, List<Question> questions, int haste) {
        Random chance = new Random(seed);
        List<Event> events = new ArrayList<>();
        OffsetDateTime at = FIRST;
        for (int i = 0; i < count; i++) {
            int seconds = 30 + chance.nextInt(chance.nextInt(4) == 0 ? 90_000 : 300);
            at = at.plus(Duration.ofSeconds(seconds).dividedBy(haste));
            ZoneOffset place = PLACES.get(i * PLACES.size() / count);
            events.add(event("s" + i, at.withOffsetSameInstant(place), chance, events, questions));
        }
        return events;
    }

    private static Event event(
            String id,
            OffsetDateTime at,
            Random chance,
            List<Event> before,
            List<Question> questions) {
        int kind = before.isEmpty() ? 9 : chance.nextInt(20);
        if (kind == 0) {
            return new Undo(id, at, one(chance, before).id());
        }
        if (kind == 1) {
            return new Overrule(id, at, one(chance, before).id(), grade(chance));
        }
        Question question = one(chance, questions);
        Verdict verdict = one(chance, VERDICTS);
        return new Review(
                id,
                at,
                question.id(),
                one(chance, List.of(Input.values())),
                verdict == Verdict.WRONG ? "something else" : question.answer().shown(),
                verdict,
                verdict.betterThan(Verdict.INCOMPLETE) ? grade(chance) : Grade.AGAIN,
                chance.nextInt(90_000),
                false,
                confidence(id));
    }

    /** Said now and then, as the habit goes. */
    private static Optional<Confidence> confidence(String id) {
        return switch (Integer.parseInt(id.substring(1)) % 7) {
            case 0, 3 -> Optional.of(Confidence.SURE);
            case 1 -> Optional.of(Confidence.THINK_SO);
            case 5 -> Optional.of(Confidence.GUESS);
            default -> Optional.empty();
        };
    }

    private static Grade grade(Random chance) {
        return one(chance, GRADES);
    }

    private static <E> E one(Random chance, List<E> list) {
        return list.get(chance.nextInt(list.size()));
    }
}
