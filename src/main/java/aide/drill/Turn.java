package aide.drill;

import aide.study.PickOne;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * One question and what a class has made of it.
 *
 * @param earlier the answers before each discussion, the first first
 * @param votes the answers that count
 * @param watch how long the class has thought
 * @param allowedMillis how long it may think; 0 for as long as it likes
 */
public record Turn(
        PickOne item,
        Phase phase,
        List<Votes> earlier,
        Votes votes,
        Stopwatch watch,
        long allowedMillis) {

    /**
     * With less of a class right there is nothing to discuss, with more hardly anybody to convince:
     * the bounds that are usual in peer instruction.
     */
    public static final double DISCUSS_FROM = 0.3;

    /** With a greater share right, a question is known. */
    public static final double KNOWN_ABOVE = 0.7;

    public Turn {
        earlier = List.copyOf(earlier);
    }

    static Turn of(PickOne item, SetUp setUp) {
        return new Turn(
                item,
                Phase.ASKED,
                List.of(),
                none(setUp),
                Stopwatch.ZERO,
                setUp.timing().allowedMillis());
    }

    private static Votes none(SetUp setUp) {
        List<Optional<Votes.Ballot>> ballots = new ArrayList<>();
        setUp.teams().forEach(team -> ballots.add(Optional.empty()));
        return setUp.isOfTeams() ? new Votes.Ballots(ballots) : new Votes.Hands(List.of());
    }

    /** How many chose each choice. */
    public List<Integer> counts() {
        return votes.counts(item.options().size());
    }

    /** The share that is right of those who answered; empty where nobody has. */
    public Optional<Double> share() {
        return share(votes);
    }

    /** The same of some votes on this question. */
    public Optional<Double> share(Votes some) {
        return some.isEmpty()
                ? Optional.empty()
                : Optional.of(some.counts(item.options().size()).get(item.right())
                        / (double) some.total());
    }

    /**
     * Whether talking about it may help, and has not been tried. It goes by the share of the choice
     * that most have taken, right or not: whenever 30 to 70 % are right that share is within the
     * same bounds, and a class that reads the advice learns nothing from it of what is right.
     */
    public boolean isWorthDiscussing() {
        int most = Collections.max(counts());
        return earlier.isEmpty()
                && !votes.isEmpty()
                && most >= DISCUSS_FROM * votes.total()
                && most <= KNOWN_ABOVE * votes.total();
    }

    /** Whether it should be asked once more; what nobody has answered was not missed. */
    public boolean isMissed() {
        return phase == Phase.REVEALED
                && share().filter(share -> share <= KNOWN_ABOVE).isPresent();
    }

    public boolean isOver(OffsetDateTime now) {
        return allowedMillis > 0 && leftMillis(now) == 0;
    }

    /** How much time is left of what is allowed. */
    public long leftMillis(OffsetDateTime now) {
        return Math.max(0, allowedMillis - watch.spentMillis(now));
    }

    /** Whether time that is limited is running. */
    public boolean isTicking() {
        return phase == Phase.OPEN && allowedMillis > 0 && watch.isRunning();
    }

    Turn in(Phase other) {
        return new Turn(item, other, earlier, votes, watch, allowedMillis);
    }

    Turn with(Votes other) {
        return new Turn(item, phase, earlier, other, watch, allowedMillis);
    }

    Turn with(Stopwatch other) {
        return new Turn(item, phase, earlier, votes, other, allowedMillis);
    }

    Turn allowing(long millis) {
        return new Turn(item, phase, earlier, votes, watch, millis);
    }

    /** The class thinks anew, with what it answered before kept for comparison. */
    Turn again(SetUp setUp, OffsetDateTime now) {
        List<Votes> before = new ArrayList<>(earlier);
        before.add(votes);
        return new Turn(
                item,
                Phase.OPEN,
                before,
                none(setUp),
                Stopwatch.ZERO.start(now),
                setUp.timing().allowedMillis());
    }
}
