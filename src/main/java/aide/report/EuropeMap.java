package aide.report;

import aide.bank.Area;
import aide.bank.Entry.Position;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Europe in braille, the coast only, with numbered places on it and arrows to those beyond.
 *
 * @param rows the lines of the drawing, all of the same columns
 * @param spots where the mark of each place stands, in the order of the places
 */
public record EuropeMap(List<String> rows, List<Spot> spots) {

    private static final double WEST = Area.EUROPE.west();
    private static final double EAST = Area.EUROPE.east();
    private static final double SOUTH = Area.EUROPE.south();
    private static final double NORTH = Area.EUROPE.north();

    /** Columns for each row: braille dots are about as far apart both ways. */
    private static final double COLUMNS_A_ROW = Projection.RATIO * Dots.DOWN / Dots.ACROSS;

    /** Fonts for terminals seldom have circled numbers beyond ten. */
    private static final String MARKS = "①②③④⑤⑥⑦⑧⑨⑩ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private static final class OfEurope {
        static final Coast COAST = Coast.read();
    }

    /** A place of the drawing, counted from 0. */
    public record Spot(int column, int row) {}

    public EuropeMap {
        rows = List.copyOf(rows);
        spots = List.copyOf(spots);
    }

    /** The sign of a place, counted from 0; beyond the alphabet all look the same. */
    public static String mark(int number) {
        return number < MARKS.length() ? String.valueOf(MARKS.charAt(number)) : "⊙";
    }

    /** How many columns a map takes that has so many rows. */
    static int columns(int rows) {
        return (int) Math.round(rows * COLUMNS_A_ROW);
    }

    /** As large as it can be within these columns and rows. */
    public static EuropeMap of(List<Position> places, int columns, int rows) {
        int high = Math.max(1, Math.min(rows, (int) (columns / COLUMNS_A_ROW)));
        int wide = Math.max(1, Math.min(columns, columns(high)));
        Projection dot = new Projection(wide * Dots.ACROSS, high * Dots.DOWN);
        Dots dots = new Dots(wide, high);
        OfEurope.COAST.pieces().forEach(piece -> {
            for (int i = 1; i < piece.size(); i++) {
                Position a = piece.get(i - 1);
                Position b = piece.get(i);
                dots.line(dot.x(a), dot.y(a), dot.x(b), dot.y(b));
            }
        });
        List<StringBuilder> lines = new ArrayList<>();
        dots.rows().forEach(row -> lines.add(new StringBuilder(row)));
        List<Spot> spots = marked(places, lines, wide, high);
        return new EuropeMap(lines.stream().map(StringBuilder::toString).toList(), spots);
    }

    /** Two marks never stand on each other: the second moves to the nearest place that is free. */
    private static List<Spot> marked(
            List<Position> places, List<StringBuilder> lines, int columns, int rows) {
        Projection cell = new Projection(columns, rows);
        Set<Spot> taken = new HashSet<>();
        List<Spot> spots = new ArrayList<>();
        for (Position place : places) {
            Spot wanted = new Spot(clamped(cell.x(place), columns), clamped(cell.y(place), rows));
            Spot spot = nearest(wanted, taken, columns, rows);
            taken.add(spot);
            lines.get(spot.row()).replace(spot.column(), spot.column() + 1, mark(spots.size()));
            if (!Area.EUROPE.holds(place)) {
                arrow(place, spot, taken, lines, columns);
            }
            spots.add(spot);
        }
        return spots;
    }

    /** Beside the mark, on the side on which there is more of the map. */
    private static void arrow(
            Position place, Spot spot, Set<Spot> taken, List<StringBuilder> lines, int columns) {
        boolean right = spot.column() + 1 < columns;
        Spot beside = new Spot(spot.column() + (right ? 1 : -1), spot.row());
        if (beside.column() >= 0 && taken.add(beside)) {
            lines.get(beside.row()).replace(beside.column(), beside.column() + 1, direction(place));
        }
    }

    private static String direction(Position place) {
        String across = place.longitude() <= WEST ? "←" : place.longitude() >= EAST ? "→" : "";
        if (place.latitude() > SOUTH && place.latitude() < NORTH) {
            return across;
        }
        boolean north = place.latitude() >= NORTH;
        return switch (across) {
            case "←" -> north ? "↖" : "↙";
            case "→" -> north ? "↗" : "↘";
            default -> north ? "↑" : "↓";
        };
    }

    private static int clamped(double at, int size) {
        return Math.max(0, Math.min(size - 1, (int) Math.floor(at)));
    }

    private static Spot nearest(Spot wanted, Set<Spot> taken, int columns, int rows) {
        Spot nearest = wanted;
        double best = Double.MAX_VALUE;
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                Spot spot = new Spot(column, row);
                double away = Math.hypot(column - wanted.column, 2.0 * (row - wanted.row));
                if (away < best && !taken.contains(spot)) {
                    best = away;
                    nearest = spot;
                }
            }
        }
        return nearest;
    }
}
