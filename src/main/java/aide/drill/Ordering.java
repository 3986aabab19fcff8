package aide.drill;

import aide.ask.DateSpan;
import aide.bank.Bank;
import aide.study.PickOne;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** In which order a drill asks what was drawn for it. */
public enum Ordering {
    /** As drawn. */
    MIXED {
        @Override
        List<PickOne> of(List<PickOne> drawn, Bank bank) {
            return drawn;
        }
    },
    /** As the events took place; what has no day comes last. */
    TIME {
        @Override
        List<PickOne> of(List<PickOne> drawn, Bank bank) {
            return drawn.stream()
                    .sorted(Comparator.comparing(item -> day(item, bank)))
                    .toList();
        }
    },
    /** What has choices in common is asked in a row, for that is what a class mixes up. */
    CONFUSABLE {
        @Override
        List<PickOne> of(List<PickOne> drawn, Bank bank) {
            List<PickOne> left = new ArrayList<>(drawn);
            List<PickOne> chain = new ArrayList<>();
            while (!left.isEmpty()) {
                PickOne next = chain.isEmpty() ? left.get(0) : nearest(chain, left);
                left.remove(next);
                chain.add(next);
            }
            return chain;
        }
    };

    abstract List<PickOne> of(List<PickOne> drawn, Bank bank);

    private static LocalDate day(PickOne item, Bank bank) {
        return bank.factOf(item.question()).when().map(DateSpan::first).orElse(LocalDate.MAX);
    }

    private static PickOne nearest(List<PickOne> chain, List<PickOne> left) {
        PickOne last = chain.get(chain.size() - 1);
        PickOne nearest = left.get(0);
        for (PickOne item : left) {
            if (likeness(last, item) > likeness(last, nearest)) {
                nearest = item;
            }
        }
        return nearest;
    }

    /** Choices in common, and before them all whether the same is asked for. */
    private static int likeness(PickOne one, PickOne other) {
        Set<String> options = Set.copyOf(one.options());
        int common = (int) other.options().stream().filter(options::contains).count();
        return 2 * common + (one.question().kind() == other.question().kind() ? 1 : 0);
    }
}
