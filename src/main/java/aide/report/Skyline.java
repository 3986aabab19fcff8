package aide.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Towers that stand side by side on a scale, some with a name below. */
final class Skyline {

    private static final int ROWS_MAX = 8;

    /**
     * One of them.
     *
     * @param full how much of it is drawn dark, from the ground up
     * @param light how much is drawn light above that
     * @param name what stands below it; empty for nothing
     */
    record Tower(int full, int light, String name) {

        int height() {
            return full + light;
        }
    }

    private final List<Tower> towers;
    private final int columns;
    private final int highest;
    private final int rows;
    private final int scaleColumns;
    private final int towerColumns;

    private Skyline(List<Tower> towers, int columns) {
        this.towers = towers;
        this.columns = columns;
        highest = towers.stream().mapToInt(Tower::height).max().orElse(0);
        rows = Math.min(ROWS_MAX, highest);
        scaleColumns = Integer.toString(highest).length() + 1;
        boolean roomy = scaleColumns + 1 + 2 * towers.size() <= columns;
        towerColumns = roomy ? 2 : 1;
    }

    static List<String> lines(List<Tower> towers, int columns) {
        Skyline skyline = new Skyline(towers, columns);
        List<String> lines = new ArrayList<>();
        for (int row = skyline.rows; row >= 1; row--) {
            lines.add(skyline.row(row));
        }
        lines.add(skyline.scale("0") + "└" + "─".repeat(towers.size() * skyline.towerColumns));
        lines.add(skyline.names());
        return lines;
    }

    private String row(int row) {
        StringBuilder line = new StringBuilder(scale(row == rows ? "" + highest : ""));
        line.append(row == rows ? "┤" : "│");
        for (Tower tower : towers) {
            line.append(sign(tower, row)).append(" ".repeat(towerColumns - 1));
        }
        return line.toString().stripTrailing();
    }

    private String sign(Tower tower, int row) {
        int all = rows(tower.height());
        int light = Math.min(rows(tower.light), tower.full > 0 ? Math.max(0, all - 1) : all);
        if (row > all) {
            return " ";
        }
        return row > all - light ? "░" : "█";
    }

    /** Whatever there is any of is seen. */
    private int rows(int height) {
        return height == 0 ? 0 : (int) Math.max(1, Math.round((double) height * rows / highest));
    }

    private String scale(String number) {
        return String.format(Locale.ROOT, "%" + (scaleColumns - 1) + "s ", number);
    }

    /** Each below its tower, where there is room. */
    private String names() {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < towers.size(); i++) {
            int column = scaleColumns + 1 + i * towerColumns;
            String name = towers.get(i).name;
            boolean fits = line.length() < column && column + name.length() <= columns;
            if (fits && !name.isEmpty()) {
                line.append(" ".repeat(column - line.length())).append(name);
            }
        }
        return line.toString();
    }
}
