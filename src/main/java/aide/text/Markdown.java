package aide.text;

import java.util.regex.Pattern;

/** Text as it stands in a line of Markdown: CommonMark with the tables and links of GitHub. */
public final class Markdown {

    /** Whatever emphasis, code, links, tags, tables, headings, formulas and entities are made of. */
    private static final Pattern MEANING = Pattern.compile("[\\\\`*_\\[\\]<>#|~&$]");

    /** A list or a rule would begin with it, even behind the number of another list. */
    private static final Pattern BEGIN = Pattern.compile("^(\\s*(?:\\d{1,9})?)([-+=.)])");

    /** An address would become a link. */
    private static final Pattern LINK =
            Pattern.compile("(?i)(?<=\\b(?:https?|ftp))(?=://)|(?<=\\bwww)(?=\\.)|(?=@)");

    private Markdown() {}

    /** The same text, and nothing but text. */
    public static String escaped(String text) {
        String plain = MEANING.matcher(text).replaceAll("\\\\$0");
        return LINK.matcher(BEGIN.matcher(plain).replaceFirst("$1\\\\$2")).replaceAll("\\\\");
    }
}
