package aide.drill;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a team has reached.
 *
 * @param rank counted from 1; teams with as many points share one, and the next is left out
 * @param right how many questions it has answered rightly
 */
public record Score(int rank, String team, int points, int right) {

    /** The best first; teams that share a rank in the order in which they sit. */
    public static List<Score> of(Drill drill) {
        List<Score> scores = new ArrayList<>();
        for (int team = 0; team < drill.setUp().teams().size(); team++) {
            scores.add(of(drill, team));
        }
        List<Score> ranked = new ArrayList<>();
        for (Score score : scores) {
            int better =
                    (int) scores.stream().filter(s -> s.points > score.points).count();
            ranked.add(new Score(better + 1, score.team, score.points, score.right));
        }
        ranked.sort(Comparator.comparingInt(Score::rank));
        return List.copyOf(ranked);
    }

    private static Score of(Drill drill, int team) {
        int points = 0;
        int right = 0;
        for (Turn turn : drill.turns().subList(0, drill.asked())) {
            Optional<Votes.Ballot> ballot = ballot(turn, team);
            if (turn.phase() == Phase.REVEALED
                    && ballot.filter(cast -> cast.choice() == turn.item().right())
                            .isPresent()) {
                points +=
                        drill.setUp().scoring().points(ballot.get().millis(), turn.allowedMillis());
                right++;
            }
        }
        return new Score(0, drill.setUp().teams().get(team), points, right);
    }

    private static Optional<Votes.Ballot> ballot(Turn turn, int team) {
        return turn.votes() instanceof Votes.Ballots ballots
                ? ballots.ballots().get(team)
                : Optional.empty();
    }
}
