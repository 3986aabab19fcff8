package aide.sheet;

import aide.text.Clean;
import aide.text.Markdown;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A worksheet as Markdown, for whoever wants to change it before it is printed. */
public final class SheetMarkdown {

    /** Nothing to be seen: what prints the page begins a new one. */
    static final String NEW_PAGE = "\n<div style=\"break-before: page\"></div>\n\n";

    static final int CODE_POINTS_MAX = 2_000;

    /** Of one length whatever belongs there. */
    private static final String GAP = "_".repeat(40);

    private final StringBuilder page = new StringBuilder();

    private SheetMarkdown() {}

    /** All versions, then the key. */
    public static String of(Worksheet worksheet) {
        SheetMarkdown sheet = new SheetMarkdown();
        String pause = "";
        for (Version version : worksheet.versions()) {
            sheet.page.append(pause);
            sheet.version(version, worksheet);
            pause = NEW_PAGE;
        }
        return sheet.page.append(NEW_PAGE).append(KeyMarkdown.of(worksheet)).toString();
    }

    /** The name of the picture that the map of a version is. */
    public static String map(Version version) {
        return "map-" + version.letter().toLowerCase(Locale.ROOT) + ".svg";
    }

    /** That picture; empty where the version has no map. */
    public static Optional<String> picture(Version version) {
        return version.map().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        EuropeSvg.of(version.map().stream().map(Atlas::position).toList()));
    }

    /** Harmless, and nothing but text. */
    static String text(String any) {
        return Markdown.escaped(Clean.line(any, CODE_POINTS_MAX));
    }

    private void version(Version version, Worksheet worksheet) {
        line("# " + text(worksheet.title()));
        line("**Version " + version.letter() + "** · seed " + worksheet.seed());
        line("Name: " + GAP + " Class: ____________ Date: ____________");
        line(Wording.how(version));
        for (int i = 0; i < version.items().size(); i++) {
            item(version.items().get(i), i + 1 + ". ");
        }
        if (!version.timeline().isEmpty()) {
            timeline(version.timeline());
        }
        if (!version.map().isEmpty()) {
            map(version, version.map().size());
        }
    }

    private void item(Item item, String label) {
        String indent = " ".repeat(label.length());
        line(label + text(item.question().ask()) + Wording.several(item));
        if (item.isGap()) {
            line(indent + GAP + GAP);
            return;
        }
        for (int i = 0; i < item.options().size(); i++) {
            page.append(indent).append("- **").append(Item.letter(i)).append("** ");
            page.append(text(item.options().get(i))).append('\n');
        }
        page.append('\n');
    }

    private void timeline(List<Row> rows) {
        line("## Timeline");
        line(Wording.TIMELINE);
        page.append("| day | event |\n|---|---|\n");
        for (Row row : rows) {
            page.append("| ").append(row.dayGiven() ? text(row.day()) : GAP);
            page.append(" | ").append(row.dayGiven() ? GAP : text(row.event())).append(" |\n");
        }
        page.append('\n');
    }

    private void map(Version version, int places) {
        line("## Map");
        line(Wording.MAP);
        line("![Map of Europe with numbered marks](" + map(version) + ")");
        for (int i = 1; i <= places; i++) {
            page.append(i).append(". ").append(GAP).append('\n');
        }
    }

    private void line(String line) {
        page.append(line).append("\n\n");
    }
}
