package aide.exchange;

import static aide.base.Check.require;

import aide.text.Clean;

import java.util.List;

/**
 * A table for spreadsheets, as RFC 4180 has it: a line for the names of its columns, then one a row.
 *
 * <p>A spreadsheet runs a text that begins like a formula, which anybody may have typed as an answer
 * or a name: an apostrophe before it makes it a text again. Numbers are left as they are.
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
public final class Csv {

    private static final int CODE_POINTS_MAX = 2_000;

    /** Those of full width, too, which East Asian spreadsheets take for the same. */
    private static final String FORMULA = "=+-@＝＋－＠";

    private static final String END = "\r\n";

    private final int columns;
    private final StringBuilder page = new StringBuilder();

    /** A table without a row, with columns of these names. */
    public Csv(String... names) {
        columns = names.length;
        row((Object[]) names);
    }

    /** Adds a row: a number stays one, anything else is a text. */
    public Csv row(Object... cells) {
        require(cells.length == columns, "row has %d cells for %d columns", cells.length, columns);
        String comma = "";
        for (Object cell : List.of(cells)) {
            page.append(comma).append(cell instanceof Number ? cell : text(cell.toString()));
            comma = ",";
        }
        page.append(END);
        return this;
    }

    /** All of it. */
    public String page() {
        return page.toString();
    }

    /** The apostrophe is put where nothing hidden can stand before the formula any more. */
    private static String text(String any) {
        String clean = Clean.line(any, CODE_POINTS_MAX);
        return quoted(isFormula(clean) ? "'" + clean : clean);
    }

    private static boolean isFormula(String text) {
        int begin = 0;
        while (begin < text.length() && Character.isSpaceChar(text.charAt(begin))) {
            begin++;
        }
        return begin < text.length() && FORMULA.indexOf(text.charAt(begin)) >= 0;
    }

    /** Readers that are not strict drop blanks at the edges, unless they are quoted. */
    private static String quoted(String text) {
        boolean plain = text.indexOf(',') < 0
                && text.indexOf('"') < 0
                && text.indexOf(';') < 0
                && text.equals(text.strip());
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
