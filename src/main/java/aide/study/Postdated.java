package aide.study;

import aide.fsrs.Grade;

import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Answers dated after today, by a clock that was ahead: their questions would wait until then.
 *
 * <p>Whoever dates them today takes each back and writes it again under an id that names the first,
 * {@code run~id}. So it can break off anywhere: what was written again already is known. And where two
 * machines do it before they are merged, an answer that now counts twice is found and taken back once.
 */
public final class Postdated {

    private static final char OF = '~';

    private final OffsetDateTime now;
    private final Corrections corrections;

    /** Those that count and those taken back, in the order of time. */
    private final List<Event> ahead = new ArrayList<>();

    /** What was written again and counts, by the id of what was written first. */
    private final Map<String, List<Event>> again = new HashMap<>();

    private final Map<String, Appeal> appeals = new HashMap<>();

    private Postdated(List<Event> events, OffsetDateTime now) {
        this.now = now.truncatedTo(ChronoUnit.MILLIS);
        this.corrections = Corrections.in(events);
        events.forEach(this::sort);
    }

    /** Of events that stand in the order of their marks; more than {@link #concerns} need not be. */
    public static Postdated in(List<Event> events, OffsetDateTime now) {
        return new Postdated(events, now);
    }

    /** Whether an event has to do with it. */
    public static boolean concerns(Event event, OffsetDateTime now) {
        return event.corrects().isPresent()
                || (isAnswer(event) && (isAhead(event, now) || isAgain(event)));
    }

    /** By more than a day: clocks and their zones may differ by some hours. */
    public static boolean isAhead(Event event, OffsetDateTime now) {
        return event.at().isAfter(now.plusDays(1));
    }

    private static boolean isAgain(Event event) {
        return event.id().indexOf(OF) > 0;
    }

    /** The id of what was written first, be this that or the second time that it is written again. */
    private static String root(Event answer) {
        return answer.id().substring(answer.id().lastIndexOf(OF) + 1);
    }

    private static boolean isAnswer(Event event) {
        return event instanceof Review || event instanceof Practised;
    }

    private void sort(Event event) {
        if (event instanceof Appeal appeal) {
            appeals.put(appeal.review(), appeal);
        } else if (isAnswer(event) && isAhead(event, now)) {
            ahead.add(event);
        } else if (isAnswer(event) && isAgain(event) && counts(event)) {
            again.computeIfAbsent(root(event), any -> new ArrayList<>()).add(event);
        }
    }

    private boolean counts(Event answer) {
        return !corrections.undone().contains(answer.id());
    }

    /** Those that count, in the order of time. */
    public List<Event> answers() {
        return ahead.stream().filter(this::counts).toList();
    }

    /** What was written again on two machines, so that it counts more than once. */
    public List<Event> surplus() {
        return ahead.stream()
                .map(Postdated::root)
                .distinct()
                .flatMap(root -> again(root).stream().skip(1))
                .toList();
    }

    private List<Event> again(String root) {
        return again.getOrDefault(root, List.of());
    }

    /**
     * What dates them today, in steps each of which must be on the disk before the next: the answers
     * again, what was accepted with them, and only then what takes the first ones back.
     *
     * @param run a name that no other run has
     */
    public List<List<Event>> redated(String run) {
        return new Steps(run).all();
    }

    /** The steps as they are made. */
    private final class Steps {

        private final String run;
        private final List<Event> written = new ArrayList<>();
        private final List<Event> accepted = new ArrayList<>();
        private final List<Event> takenBack = new ArrayList<>();

        /** What each answer is called that is written again, by then or before. */
        private final Map<String, String> ids = new HashMap<>();

        Steps(String run) {
            this.run = run;
        }

        List<List<Event>> all() {
            answers().forEach(this::write);
            answers().forEach(this::accept);
            answers().forEach(this::takeBack);
            surplus().forEach(this::takeBack);
            return List.of(written, accepted, takenBack);
        }

        private void write(Event answer) {
            String root = root(answer);
            List<Event> there = again(root);
            if (!there.isEmpty()) {
                ids.put(root, there.get(0).id());
            } else if (!ids.containsKey(root)) {
                ids.put(root, id("", root));
                written.add(copy(answer, id("", root), next()));
            }
        }

        private void accept(Event answer) {
            Appeal appeal = appeals.get(answer.id());
            String root = root(answer);
            String again = ids.getOrDefault(root, "");
            if (appeal != null && !appeals.containsKey(again)) {
                accepted.add(new Appeal(
                        id("a", root),
                        next(),
                        again,
                        appeal.question(),
                        appeal.answer(),
                        appeal.grade()));
            }
        }

        private void takeBack(Event answer) {
            takenBack.add(new Undo(id("u", answer.id()), next(), answer.id()));
        }

        private String id(String what, String of) {
            return run + what + OF + of;
        }

        /** Each a little later than the one before, so that they keep their order. */
        private OffsetDateTime next() {
            int made = written.size() + accepted.size() + takenBack.size();
            return now.plus(made, ChronoUnit.MILLIS);
        }
    }

    /** With the grade that counts, whoever gave it. */
    private Event copy(Event answer, String id, OffsetDateTime at) {
        if (answer instanceof Practised practised) {
            return new Practised(copy(practised.review(), id, at));
        }
        return copy((Review) answer, id, at);
    }

    private Review copy(Review review, String id, OffsetDateTime at) {
        Grade grade = corrections.grade(review);
        return review.again(id, at, grade);
    }
}
