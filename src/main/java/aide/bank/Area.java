package aide.bank;

import aide.bank.Entry.Position;

/** A part of the world between two degrees east and two degrees north. */
public record Area(double west, double east, double south, double north) {

    /** What the map shows: from Ireland to the Don, from Crete to Helsinki. */
    public static final Area EUROPE = new Area(-11, 45, 35, 61.5);

    public boolean holds(Position at) {
        return at.longitude() > west
                && at.longitude() < east
                && at.latitude() > south
                && at.latitude() < north;
    }
}
