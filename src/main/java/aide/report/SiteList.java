package aide.report;

import aide.bank.Entry.Position;
import aide.bank.Fact;
import aide.base.Count;
import aide.text.Cells;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The places of the map in words. */
public final class SiteList {

    /** Told where a bank has no place with a position. */
    public static final String NOTHING =
            "no place of this bank has a position, so there is nothing to show on a map";

    private static final int COLUMNS = 78;
    private static final int GAP = 3;

    private SiteList() {}

    /** Marks and names, as many on a line as go there, and what the signs mean. */
    public static List<String> legend(List<Site> sites) {
        if (sites.isEmpty()) {
            return List.of(NOTHING);
        }
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < sites.size(); i++) {
            String entry = entry(sites.get(i), i);
            if (line.length() > 0 && Cells.width(line + entry) + GAP > COLUMNS) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ".repeat(GAP)).append(entry);
        }
        lines.add(line.toString());
        lines.add(String.join("   ", Grasp.key()));
        return lines;
    }

    /** "② ◐ Geneva". */
    public static String entry(Site site, int number) {
        return EuropeMap.mark(number) + " " + site.grasp().sign() + " " + site.name();
    }

    /** For those who cannot see a map: where each lies, and which facts mention it. */
    public static List<String> told(List<Site> sites) {
        if (sites.isEmpty()) {
            return List.of(NOTHING);
        }
        List<String> lines = new ArrayList<>();
        for (Site site : sites) {
            String country = site.entry().name().country().orElse("");
            lines.add(site.name() + ", " + country + ", " + degrees(site.position()) + ": "
                    + new Count(site.item().facts().size(), "fact") + ", "
                    + site.grasp().words());
            for (Fact fact : site.item().facts()) {
                lines.add("  " + fact.id() + ": " + fact.text());
            }
        }
        return lines;
    }

    /** "46.2° N 6.1° E". */
    private static String degrees(Position at) {
        return String.format(
                Locale.ROOT,
                "%.1f° %s %.1f° %s",
                Math.abs(at.latitude()),
                at.latitude() < 0 ? "S" : "N",
                Math.abs(at.longitude()),
                at.longitude() < 0 ? "W" : "E");
    }
}
