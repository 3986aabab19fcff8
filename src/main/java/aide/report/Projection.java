package aide.report;

import aide.bank.Area;
import aide.bank.Entry.Position;

/**
 * Where the positions of the map lie on a drawing.
 *
 * <p>It is equirectangular, true to scale at 50 degrees north: a degree east is drawn cos 50° as long
 * as a degree north. https://en.wikipedia.org/wiki/Equirectangular_projection
 *
 * @param width how wide the map is, in any unit
 * @param height how high it is, perhaps in another unit
 */
public record Projection(double width, double height) {

    private static final double WEST = Area.EUROPE.west();
    private static final double EAST = Area.EUROPE.east();
    private static final double SOUTH = Area.EUROPE.south();
    private static final double NORTH = Area.EUROPE.north();

    /** Widths for each height, in one unit. */
    static final double RATIO =
            (EAST - WEST) * StrictMath.cos(StrictMath.toRadians(50)) / (NORTH - SOUTH);

    /** A map of this width with one unit both ways. */
    public static Projection ofWidth(double width) {
        return new Projection(width, width / RATIO);
    }

    public double x(Position at) {
        return (at.longitude() - WEST) / (EAST - WEST) * width;
    }

    public double y(Position at) {
        return (NORTH - at.latitude()) / (NORTH - SOUTH) * height;
    }
}
