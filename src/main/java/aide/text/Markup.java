package aide.text;

/** Text as it stands between the tags of HTML or SVG. */
public final class Markup {

    private Markup() {}

    /** The same text, and never a tag; it may stand in an attribute between double quotes, too. */
    public static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
