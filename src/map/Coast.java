import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes the coast of Europe that the map is drawn with, once: its outcome is in the repository.
 *
 * <p>The data are Natural Earth's land at 1:50m, in the public domain (naturalearthdata.com), as the
 * package world-atlas 2.0.2 has them in TopoJSON. They are cut to the window of the map, and points
 * are left out that are nearer than a sixth of a degree to the line between those that stay (Douglas
 * and Peucker, 1973).
 *
 * <pre>
 * npm pack world-atlas@2.0.2 && tar xzf world-atlas-2.0.2.tgz package/land-50m.json
 * java src/map/Coast.java package/land-50m.json > src/main/resources/aide/report/coast.txt
 * </pre>
 *
 * A line of it is a piece of coast: pairs of degrees east and north, in hundredths.
 */
final class Coast {

    private static final double WEST = -12;
    private static final double EAST = 47;
    private static final double SOUTH = 34.5;
    private static final double NORTH = 63;
    private static final double TOLERANCE = 1 / 6.0;

    /** Smaller islands are less than a dot. */
    private static final double SPAN_MIN = 0.5;

    private static final Pattern SCALE = Pattern.compile("\"scale\":\\[([^,]+),([^\\]]+)\\]");
    private static final Pattern TRANSLATE =
            Pattern.compile("\"translate\":\\[([^,]+),([^\\]]+)\\]");
    private static final Pattern ARCS = Pattern.compile("\"arcs\":\\[\\[(\\[-?\\d+,-?\\d+\\],)");
    private static final Pattern NEXT = Pattern.compile("\\]\\],\\[\\[");
    private static final Pattern POINT = Pattern.compile("\\[(-?\\d+),(-?\\d+)\\]");

    private record Point(double east, double north) {}

    public static void main(String[] args) throws IOException {
        String json = Files.readString(Path.of(args[0]));
        double[] scale = pair(SCALE, json);
        double[] from = pair(TRANSLATE, json);
        Matcher arcs = ARCS.matcher(json);
        if (!arcs.find()) {
            throw new IllegalArgumentException("no arcs");
        }
        for (String arc : NEXT.split(json.substring(arcs.start(1)))) {
            String whole = "[" + arc.replaceFirst("^\\[", "") + "]";
            for (List<Point> piece : inside(points(whole, scale, from))) {
                List<Point> simple = simplified(piece);
                if (simple.size() > 1 && span(simple) >= SPAN_MIN) {
                    print(simple);
                }
            }
        }
    }

    private static double[] pair(Pattern pattern, String json) {
        Matcher matcher = pattern.matcher(json);
        if (!matcher.find()) {
            throw new IllegalArgumentException("no " + pattern);
        }
        return new double[] {
            Double.parseDouble(matcher.group(1)), Double.parseDouble(matcher.group(2))
        };
    }

    /** Each point stands there as a step from the one before. */
    private static List<Point> points(String arc, double[] scale, double[] from) {
        List<Point> points = new ArrayList<>();
        long x = 0;
        long y = 0;
        Matcher steps = POINT.matcher(arc);
        while (steps.find()) {
            x += Long.parseLong(steps.group(1));
            y += Long.parseLong(steps.group(2));
            points.add(new Point(x * scale[0] + from[0], y * scale[1] + from[1]));
        }
        return points;
    }

    private static List<List<Point>> inside(List<Point> points) {
        List<List<Point>> pieces = new ArrayList<>();
        List<Point> piece = new ArrayList<>();
        for (Point point : points) {
            boolean in = point.east >= WEST
                    && point.east <= EAST
                    && point.north >= SOUTH
                    && point.north <= NORTH;
            if (in) {
                piece.add(point);
            } else if (!piece.isEmpty()) {
                pieces.add(piece);
                piece = new ArrayList<>();
            }
        }
        pieces.add(piece);
        return pieces;
    }

    private static List<Point> simplified(List<Point> points) {
        if (points.size() < 3) {
            return points;
        }
        Point first = points.get(0);
        Point last = points.get(points.size() - 1);
        int farthest = 0;
        double far = 0;
        for (int i = 1; i < points.size() - 1; i++) {
            double distance = distance(points.get(i), first, last);
            if (distance > far) {
                far = distance;
                farthest = i;
            }
        }
        if (far <= TOLERANCE) {
            return List.of(first, last);
        }
        List<Point> both = new ArrayList<>(simplified(points.subList(0, farthest + 1)));
        both.addAll(simplified(points.subList(farthest, points.size()))
                .subList(1, simplified(points.subList(farthest, points.size())).size()));
        return both;
    }

    private static double distance(Point point, Point a, Point b) {
        double dx = b.east - a.east;
        double dy = b.north - a.north;
        double length = Math.hypot(dx, dy);
        return length == 0
                ? Math.hypot(point.east - a.east, point.north - a.north)
                : Math.abs(dx * (a.north - point.north) - dy * (a.east - point.east)) / length;
    }

    private static double span(List<Point> points) {
        double west = points.stream().mapToDouble(Point::east).min().orElse(0);
        double east = points.stream().mapToDouble(Point::east).max().orElse(0);
        double south = points.stream().mapToDouble(Point::north).min().orElse(0);
        double north = points.stream().mapToDouble(Point::north).max().orElse(0);
        return Math.max(east - west, north - south);
    }

    private static void print(List<Point> points) {
        StringBuilder line = new StringBuilder();
        for (Point point : points) {
            line.append(line.length() == 0 ? "" : " ")
                    .append(String.format(
                            Locale.ROOT,
                            "%d %d",
                            Math.round(point.east * 100),
                            Math.round(point.north * 100)));
        }
        System.out.println(line);
    }
}
