package aide.exchange;

import aide.ask.Verdict;
import aide.fsrs.Grade;
import aide.study.Appeal;
import aide.study.Began;
import aide.study.Confidence;
import aide.study.Ended;
import aide.study.Event;
import aide.study.Input;
import aide.study.Opening;
import aide.study.Overrule;
import aide.study.Practised;
import aide.study.Review;
import aide.study.Undo;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Events with odd texts and odd moments, the same for the same seed. */
public final class SampleEvents {

    private static final List<String> ODD_TEXTS = List.of(
            "",
            "30 Dec",
            "Genève",
            "Женева, Київ",
            "\"quoted\" \\ and / slashed",
            "😀 👩‍🏫",
            "\u2028\u2029\u0085",
            "\u0000\u0007\u001b[2J\u007f\u009b",
            "\uFFFD\uFEFF\u202E",
            "tab\tand\r\nline ends",
            "{\"type\":\"undo\"},\"crc\":\"00000000\"}",
            "İstanbul ıI");

    private SampleEvents() {}

    public static List<Event> of(long seed, int count) {
        Random chance = new Random(seed);
        List<Event> events = new ArrayList<>();
        Instant at = Instant.parse("2026-11-22T06:10:00Z");
        for (int i = 1; i <= count; i++) {
            at = at.plusMillis(1 + chance.nextInt(100_000_000));
            events.add(event("r" + seed + "-" + i, moment(at, chance), chance));
        }
        return events;
    }

    /** Each correction means an earlier event, near or far. */
    public static List<Event> coherent(long seed, int count) {
        Random chance = new Random(count);
        List<Event> events = of(seed, count);
        for (int i = 0; i < count; i++) {
            String earlier = events.get(Math.max(0, i - 1 - chance.nextInt(8))).id();
            events.set(i, correcting(events.get(i), earlier));
        }
        return List.copyOf(events);
    }

    private static Event correcting(Event event, String earlier) {
        if (event instanceof Undo undo) {
            return new Undo(undo.id(), undo.at(), earlier);
        }
        if (event instanceof Overrule overrule) {
            return new Overrule(overrule.id(), overrule.at(), earlier, overrule.grade());
        }
        if (event instanceof Appeal appeal) {
            return new Appeal(
                    appeal.id(),
                    appeal.at(),
                    earlier,
                    appeal.question(),
                    appeal.answer(),
                    appeal.grade());
        }
        return event;
    }

    private static Event event(String id, OffsetDateTime at, Random chance) {
        return switch (chance.nextInt(11)) {
            case 0 -> new Overrule(id, at, "x-" + chance.nextInt(9), one(chance, Grade.values()));
            case 1 -> new Undo(id, at, "x-" + text(chance));
            case 2 -> new Practised(review(id, at, chance));
            case 4 -> new Began(id, at, opening(at, chance));
            case 5 -> new Ended(id, at);
            case 3 ->
                new Appeal(
                        id,
                        at,
                        "x-" + chance.nextInt(9),
                        "fact-" + chance.nextInt(50) + "/when",
                        "a " + text(chance),
                        one(chance, Grade.values()));
            default -> review(id, at, chance);
        };
    }

    private static Opening opening(OffsetDateTime at, Random chance) {
        List<String> questions = new ArrayList<>();
        List<String> runs = new ArrayList<>();
        for (int i = chance.nextInt(4); i > 0; i--) {
            questions.add("fact-" + chance.nextInt(50) + "/when");
        }
        for (int i = chance.nextInt(3); i > 0; i--) {
            runs.add("run" + i);
        }
        int spare = chance.nextBoolean() ? Integer.MAX_VALUE : chance.nextInt(50);
        return new Opening(
                at.minusMinutes(chance.nextInt(9)),
                one(chance, Opening.Mode.values()),
                spare,
                questions,
                runs);
    }

    private static Review review(String id, OffsetDateTime at, Random chance) {
        return new Review(
                id,
                at,
                "fact-" + chance.nextInt(50) + "/when",
                one(chance, Input.values()),
                text(chance),
                one(chance, Verdict.values()),
                one(chance, Grade.values()),
                chance.nextInt(3) == 0 ? Math.abs(chance.nextLong() / 2) : chance.nextInt(60_000),
                chance.nextInt(4) == 0,
                chance.nextInt(3) > 0
                        ? Optional.empty()
                        : Optional.of(one(chance, Confidence.values())),
                at.getMinute() % 7 == 0,
                right(at));
    }

    /** What programs of before did not keep; from the moment, so that chance stays as it was. */
    private static Optional<String> right(OffsetDateTime at) {
        return at.getMinute() % 3 == 0
                ? Optional.empty()
                : Optional.of(ODD_TEXTS.get(at.getMinute() % ODD_TEXTS.size()));
    }

    private static <E> E one(Random chance, E[] constants) {
        return List.of(constants).get(chance.nextInt(constants.length));
    }

    private static String text(Random chance) {
        return one(chance, ODD_TEXTS.toArray(String[]::new))
                + one(chance, ODD_TEXTS.toArray(String[]::new));
    }

    /** Whole minutes, seconds, thousandths, billionths; offsets that no map has. */
    private static OffsetDateTime moment(Instant at, Random chance) {
        List<ZoneOffset> offsets = List.of(
                ZoneOffset.UTC,
                ZoneOffset.ofHoursMinutes(5, 45),
                ZoneOffset.ofHoursMinutes(-9, -30),
                ZoneOffset.MAX,
                ZoneOffset.ofHoursMinutesSeconds(-1, -2, -3));
        OffsetDateTime moment = at.atOffset(offsets.get(chance.nextInt(offsets.size())));
        return switch (chance.nextInt(4)) {
            case 0 -> moment.withSecond(0).withNano(0);
            case 1 -> moment.withNano(0);
            case 2 -> moment.plusNanos(1 + chance.nextInt(999_999));
            default -> moment;
        };
    }
}
