package aide.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Events above an axis, in as many rows as they need to stand side by side; what lasts is a line with
 * its sign in the middle.
 *
 * @param rows the lowest first
 */
public record Tracks(List<String> rows, List<Spot> spots) {

    /** Stands above events for which there is no row. */
    private static final char MORE = '+';

    /** Where the sign of an event stands. */
    public record Spot(Occasion occasion, int row, int column) {}

    public Tracks {
        rows = List.copyOf(rows);
        spots = List.copyOf(spots);
    }

    public static Tracks of(Axis axis, List<Occasion> occasions, int most) {
        Layer layer = new Layer(axis, most);
        // Days stand nearest to the axis, then months, then years.
        occasions.stream()
                .sorted(Comparator.comparing(each -> each.when().grain()))
                .forEach(layer::add);
        return new Tracks(layer.rows.stream().map(StringBuilder::toString).toList(), layer.spots);
    }

    /** Where the sign of that event stands, where it can be seen. */
    public Optional<Spot> spot(Occasion occasion) {
        return spots.stream().filter(spot -> spot.occasion().equals(occasion)).findFirst();
    }

    /** The rows while they are being filled. */
    private static final class Layer {

        private final Axis axis;
        private final int most;
        private final List<StringBuilder> rows = new ArrayList<>();
        private final List<Spot> spots = new ArrayList<>();

        Layer(Axis axis, int most) {
            this.axis = axis;
            this.most = most;
        }

        void add(Occasion occasion) {
            int from = Math.max(0, axis.column(occasion.when().first()));
            int to = Math.min(axis.columns() - 1, axis.column(occasion.when().last()));
            if (from > to || most < 1) {
                return;
            }
            int row = free(from, to);
            if (row == most) {
                rows.get(most - 1).setCharAt(from, MORE);
                return;
            }
            int middle = (from + to) / 2;
            rows.get(row).replace(from, to + 1, "─".repeat(to - from + 1));
            rows.get(row).replace(middle, middle + 1, occasion.sign());
            spots.add(new Spot(occasion, row, middle));
        }

        /** The lowest row in which nothing stands there, made where there is none. */
        private int free(int from, int to) {
            for (int row = 0; row < rows.size(); row++) {
                if (rows.get(row).substring(from, to + 1).isBlank()) {
                    return row;
                }
            }
            if (rows.size() < most) {
                rows.add(new StringBuilder(" ".repeat(axis.columns())));
                return rows.size() - 1;
            }
            return most;
        }
    }
}
