package aide.drill;

import static aide.base.Check.require;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** What a class has answered. */
public sealed interface Votes {

    /** How many chose each choice, in their order. */
    List<Integer> counts(int choices);

    /** Whether anybody has answered. */
    default boolean isEmpty() {
        return total() == 0;
    }

    int total();

    /**
     * How many hands were counted for each choice.
     *
     * @param hands in the order of the choices
     */
    record Hands(List<Integer> hands) implements Votes {

        public Hands {
            hands = List.copyOf(hands);
            for (int count : hands) {
                require(count >= 0, "a count is %d", count);
            }
        }

        @Override
        public List<Integer> counts(int choices) {
            return hands.isEmpty() ? Collections.nCopies(choices, 0) : hands;
        }

        @Override
        public int total() {
            long total = hands.stream().mapToLong(Integer::longValue).sum();
            return (int) Math.min(total, Integer.MAX_VALUE);
        }
    }

    /**
     * What each team has chosen.
     *
     * @param ballots in the order of the teams; empty where a team has not answered
     */
    record Ballots(List<Optional<Ballot>> ballots) implements Votes {

        public Ballots {
            ballots = List.copyOf(ballots);
        }

        @Override
        public List<Integer> counts(int choices) {
            List<Integer> counts = new ArrayList<>(Collections.nCopies(choices, 0));
            for (Optional<Ballot> ballot : ballots) {
                ballot.ifPresent(cast -> counts.set(cast.choice(), counts.get(cast.choice()) + 1));
            }
            return List.copyOf(counts);
        }

        @Override
        public int total() {
            return (int) ballots.stream().filter(Optional::isPresent).count();
        }
    }

    /**
     * One team's answer.
     *
     * @param choice counted from 0
     * @param millis how long the team took
     */
    record Ballot(int choice, long millis) {}
}
