package aide.drill;

import aide.base.Count;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What came of a drill; only the first asking of each question counts.
 *
 * @param answered how many questions were answered by anybody and revealed
 * @param asked how many there were
 * @param hardest those that not everybody had right, the hardest first
 */
public record Outcome(int answered, int asked, List<Hard> hardest) {

    /**
     * A question that was missed.
     *
     * @param share who had it right, of those who answered
     * @param taken the wrong choice that most took, where anybody took one
     */
    public record Hard(
            String question, String ask, String right, double share, Optional<Taken> taken) {}

    /** What was taken for the right answer, and by how many. */
    public record Taken(String choice, int count) {}

    public Outcome {
        hardest = List.copyOf(hardest);
    }

    public static Outcome of(Drill drill) {
        List<Hard> hardest = new ArrayList<>();
        int answered = 0;
        for (Turn turn : drill.turns().subList(0, drill.asked())) {
            Optional<Double> share =
                    turn.phase() == Phase.REVEALED ? turn.share() : Optional.empty();
            answered += share.isPresent() ? 1 : 0;
            share.filter(part -> part < 1).ifPresent(part -> hardest.add(hard(turn, part)));
        }
        hardest.sort(Comparator.comparingDouble(Hard::share));
        return new Outcome(answered, drill.asked(), hardest);
    }

    private static Hard hard(Turn turn, double share) {
        return new Hard(
                turn.item().question().id(),
                turn.item().question().ask(),
                turn.item().options().get(turn.item().right()),
                share,
                taken(turn));
    }

    /** The wrong choice that most took; empty where nobody took one. */
    public static Optional<Taken> taken(Turn turn) {
        List<Integer> counts = turn.counts();
        Optional<Taken> most = Optional.empty();
        for (int choice = 0; choice < counts.size(); choice++) {
            int count = counts.get(choice);
            if (choice != turn.item().right() && count > most.map(Taken::count).orElse(0)) {
                most = Optional.of(new Taken(turn.item().options().get(choice), count));
            }
        }
        return most;
    }

    /** "7 questions answered of 10". */
    public String told() {
        return new Count(answered, "question") + " answered of " + asked;
    }
}
