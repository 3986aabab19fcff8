package aide.study;

import aide.bank.Bank;
import aide.bank.Question;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/** Gathers what is known beside a question into a task of putting all of it in order. */
final class LineUp {

    private static final int MOST = 4;

    private LineUp() {}

    /**
     * The question among others that are known; empty where it fits in no such order, or where too
     * little else does that is known.
     *
     * @param seed the same seed gives the same things in the same order
     */
    static Optional<Task> of(
            Arrangement arrangement, Question question, Bank bank, Progress progress, long seed) {
        Random random = new Random(seed);
        return arrangement
                .piece(question, bank.factOf(question))
                .map(own -> chosen(own, known(arrangement, bank, progress), random))
                .filter(pieces -> pieces.size() >= arrangement.least())
                .map(pieces -> task(arrangement, question, pieces, random));
    }

    private static List<Piece> known(Arrangement arrangement, Bank bank, Progress progress) {
        return bank.questions().stream()
                .filter(question -> progress.of(question.id()).isKnown())
                .flatMap(question -> arrangement.piece(question, bank.factOf(question)).stream())
                .toList();
    }

    private static List<Piece> chosen(Piece own, List<Piece> known, Random random) {
        List<Piece> others = new ArrayList<>(known);
        Collections.shuffle(others, random);
        List<Piece> chosen = new ArrayList<>(List.of(own));
        for (Piece other : others) {
            if (chosen.size() < MOST && chosen.stream().noneMatch(other::clashes)) {
                chosen.add(other);
            }
        }
        return chosen;
    }

    private static Task task(
            Arrangement arrangement, Question question, List<Piece> pieces, Random random) {
        List<Piece> sorted = new ArrayList<>(pieces);
        Collections.shuffle(sorted, random);
        if (arrangement.byTime()) {
            sorted.sort(Comparator.comparing(Piece::first));
        }
        return new PutInOrder(
                question,
                arrangement.ask(),
                sorted.stream().map(Piece::item).toList(),
                mixed(sorted.size(), random),
                !arrangement.byTime());
    }

    private static List<Integer> mixed(int size, Random random) {
        List<Integer> sorted = IntStream.range(0, size).boxed().toList();
        List<Integer> mixed = new ArrayList<>(sorted);
        while (mixed.equals(sorted)) {
            Collections.shuffle(mixed, random);
        }
        return mixed;
    }
}
