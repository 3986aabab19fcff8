package aide.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** How a worksheet looks on paper; each page tells at its foot to which version it belongs. */
final class SheetStyle {

    private static final String RESOURCE = "sheet.css";

    private SheetStyle() {}

    static String of(Worksheet worksheet, Paper paper) {
        StringBuilder style = new StringBuilder();
        style.append("@page { size: ").append(paper.id()).append("; }\n");
        for (Version version : worksheet.versions()) {
            foot(style, page(version), "Version " + version.letter(), worksheet.seed());
        }
        foot(style, "key", "Key", worksheet.seed());
        return style.append(read()).toString();
    }

    /** The name of a version's pages. */
    static String page(Version version) {
        return "version-" + version.letter().toLowerCase(Locale.ROOT);
    }

    private static void foot(StringBuilder style, String page, String told, long seed) {
        style.append("@page %s { @bottom-right { content: \"%s · seed %s\"; } }\n"
                .formatted(page, told, seed));
        style.append(".%s { page: %s; }\n".formatted(page, page));
    }

    private static String read() {
        try (InputStream in = SheetStyle.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("there is no " + RESOURCE);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
