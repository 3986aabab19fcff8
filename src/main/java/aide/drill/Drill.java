package aide.drill;

import static aide.base.Check.require;

import aide.drill.Move.Plain;
import aide.study.PickOne;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where a class stands. Every move is a pure function; one that makes no sense now is refused, and
 * changes nothing.
 *
 * @param turns a turn for each question, those that are asked once more at the end
 * @param asked how many are asked for the first time: only they count
 * @param place of the question at hand, counted from 0; behind the last where all were asked
 * @param closed whether the drill has ended
 */
public record Drill(SetUp setUp, List<Turn> turns, int asked, int place, boolean closed) {

    public Drill {
        turns = List.copyOf(turns);
        require(!turns.isEmpty(), "a drill has no questions");
    }

    /** A drill of these questions, before the first of them. */
    public static Drill begin(SetUp setUp, List<PickOne> items) {
        List<Turn> turns = items.stream().map(item -> Turn.of(item, setUp)).toList();
        return new Drill(setUp, turns, turns.size(), 0, false);
    }

    /** The question at hand; empty where all were asked. */
    public Optional<Turn> turn() {
        return place < turns.size() ? Optional.of(turns.get(place)) : Optional.empty();
    }

    /** Whether this question was asked before. */
    public boolean isRepeat() {
        return place >= asked;
    }

    /** Which it is of how many: "3/10", or "once more 1/2". */
    public String number() {
        return isRepeat()
                ? "once more " + (place - asked + 1) + "/" + (turns.size() - asked)
                : place + 1 + "/" + asked;
    }

    /** What was missed when it was first asked. */
    public List<PickOne> missed() {
        return turns.subList(0, asked).stream()
                .filter(Turn::isMissed)
                .map(Turn::item)
                .toList();
    }

    /** Whether all was asked, and what was missed was not yet asked once more. */
    public boolean canReask() {
        return !closed && turn().isEmpty() && turns.size() == asked && !missed().isEmpty();
    }

    /** Whether the time of the question at hand has run out while answers come in. */
    public boolean isOver(OffsetDateTime now) {
        return turn().filter(turn -> turn.phase() == Phase.OPEN && turn.isOver(now))
                .isPresent();
    }

    /**
     * The drill after a move.
     *
     * @throws IllegalArgumentException with the reason in words for the trainer, when the move is refused
     */
    public Drill on(Move move, OffsetDateTime at) {
        require(!closed, "the drill has ended");
        if (move instanceof Move.Cast cast) {
            return with(cast(open("answers"), cast.votes()));
        }
        if (move instanceof Move.Extend extend) {
            return extended(extend.seconds());
        }
        return plain((Plain) move, at);
    }

    /** The drill with a time that runs having stood still from one moment to another. */
    Drill delayed(OffsetDateTime from, OffsetDateTime to) {
        return turn().filter(turn -> turn.watch().isRunning())
                .map(turn -> with(turn.with(turn.watch().stop(from).start(to))))
                .orElse(this);
    }

    private Drill plain(Plain move, OffsetDateTime at) {
        return switch (move) {
            case OPEN -> with(asking().in(Phase.OPEN).with(Stopwatch.ZERO.start(at)));
            case LOCK -> with(stopped(answering(), at).in(Phase.LOCKED));
            case REVEAL -> with(locked().in(Phase.REVEALED));
            case AGAIN -> with(again(at));
            case NEXT -> next();
            case BACK -> back(at);
            case SKIP -> skip(at);
            case PAUSE -> with(paused(at));
            case RESUME -> with(resumed(at));
            case REASK -> reask();
            case CLOSE -> new Drill(setUp, turns, asked, turns.size(), true);
            case UNDO -> throw new IllegalArgumentException("there is nothing to take back");
        };
    }

    private Turn now() {
        return turn().orElseThrow(() -> new IllegalArgumentException("all questions were asked"));
    }

    private Turn asking() {
        Turn turn = now();
        require(!turn.phase().isShown(), "the choices are shown already");
        return turn;
    }

    private Turn answering() {
        Turn turn = now();
        require(turn.phase() == Phase.OPEN, "no answers are coming in");
        return turn;
    }

    private Turn locked() {
        Turn turn = now();
        require(turn.phase() == Phase.LOCKED, "answers may still come in; lock them first");
        return turn;
    }

    /** A question whose choices have been seen. */
    private Turn open(String what) {
        Turn turn = now();
        require(turn.phase().isShown(), "%s come when the choices are shown", what);
        return turn;
    }

    private static Turn stopped(Turn turn, OffsetDateTime at) {
        return turn.with(turn.watch().stop(at));
    }

    private Turn cast(Turn turn, Votes votes) {
        if (votes instanceof Votes.Hands hands) {
            requireHands(turn, hands);
        } else {
            requireBallots(turn, (Votes.Ballots) votes);
        }
        return turn.with(votes);
    }

    private void requireHands(Turn turn, Votes.Hands hands) {
        require(!setUp.isOfTeams(), "teams answer, expected a letter for each");
        require(
                hands.hands().size() == turn.item().options().size(),
                "%d counts for %d choices",
                hands.hands().size(),
                turn.item().options().size());
        require(
                setUp.people() == 0 || hands.total() <= setUp.people(),
                "%d answers, but there are %d people",
                hands.total(),
                setUp.people());
        require(
                hands.total() <= SetUp.PEOPLE_MAX,
                "%d answers, expected at most %d",
                hands.total(),
                SetUp.PEOPLE_MAX);
    }

    private void requireBallots(Turn turn, Votes.Ballots ballots) {
        require(setUp.isOfTeams(), "there are no teams, expected counts");
        require(
                ballots.ballots().size() == setUp.teams().size(),
                "%d answers for %d teams",
                ballots.ballots().size(),
                setUp.teams().size());
        int choices = turn.item().options().size();
        ballots.ballots()
                .forEach(ballot -> ballot.ifPresent(cast -> require(
                        cast.choice() >= 0 && cast.choice() < choices,
                        "choice %d of %d",
                        cast.choice() + 1,
                        choices)));
    }

    private Drill extended(int seconds) {
        Turn turn = now();
        require(turn.allowedMillis() > 0, "there is no timer to give more time to");
        require(
                turn.phase() == Phase.ASKED || turn.phase() == Phase.OPEN,
                "the time for this question is over; vote again instead");
        require(seconds > 0 && seconds <= Timing.SECONDS_MAX, "seconds is %d", seconds);
        return with(turn.allowing(turn.allowedMillis() + seconds * 1_000L));
    }

    private Turn again(OffsetDateTime at) {
        Turn turn = open("another vote");
        require(turn.phase() != Phase.OPEN, "answers are coming in already");
        return turn.again(setUp, at);
    }

    private Drill next() {
        Turn turn = now();
        require(
                turn.phase() == Phase.REVEALED || turn.phase() == Phase.SKIPPED,
                "the answer was not shown yet; skip leaves the question out");
        return at(place + 1);
    }

    private Drill back(OffsetDateTime at) {
        require(place > 0, "this is the first question");
        Drill left = turn().isPresent() ? with(stopped(now(), at)) : this;
        return left.at(place - 1);
    }

    private Drill skip(OffsetDateTime at) {
        Turn turn = now();
        require(turn.phase() != Phase.REVEALED, "the answer was shown; go on to the next");
        return with(stopped(turn, at).in(Phase.SKIPPED)).at(place + 1);
    }

    private Turn paused(OffsetDateTime at) {
        require(answering().watch().isRunning(), "the time stands still already");
        return stopped(now(), at);
    }

    private Turn resumed(OffsetDateTime at) {
        Turn turn = answering();
        require(!turn.watch().isRunning(), "the time is running already");
        return turn.with(turn.watch().start(at));
    }

    private Drill reask() {
        require(turn().isEmpty(), "there are questions left; this comes at the end");
        require(canReask(), "nothing is left to be asked once more");
        List<Turn> more = new ArrayList<>(turns);
        missed().forEach(item -> more.add(Turn.of(Draw.again(item), setUp)));
        return new Drill(setUp, more, asked, place, false);
    }

    private Drill at(int other) {
        return new Drill(setUp, turns, asked, other, closed);
    }

    private Drill with(Turn turn) {
        List<Turn> changed = new ArrayList<>(turns);
        changed.set(place, turn);
        return new Drill(setUp, changed, asked, place, closed);
    }
}
