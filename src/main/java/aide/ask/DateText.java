package aide.ask;

import aide.text.Fold;

import java.util.Map;
import java.util.regex.Pattern;

/** A typed date with its ways of writing made one: what is left has digits, words and dashes. */
final class DateText {

    /** "12th", and "12thJanuary": no day of a week follows, as it does in "12thursday". */
    private static final Pattern ORDINAL =
            Pattern.compile("(?<=\\d)(?:(?:st|nd|rd|th|er|e|te|ten|go|ogo)\\b"
                    + "|(?:st|nd|rd|th)(?=jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))");

    /** "January '22", "'94" */
    private static final Pattern YEAR = Pattern.compile("(?<=\\s|^)['’‘](\\d\\d)(?!\\d)");

    private static final Pattern LOOSE = Pattern.compile("(?<=\\d)\\s*([./])\\s*(?=\\d)");

    /** "30 12 2021", with nothing around it. */
    private static final Pattern BLANKS =
            Pattern.compile("^(\\d{1,2}) (\\d{1,2}) (\\d{4})$|^(\\d{4}) (\\d{1,2}) (\\d{1,2})$");

    /** "Or" offers no second date here. */
    private static final Pattern OR_SO = Pattern.compile("\\bor (?:so|thereabouts)\\b");

    private static final Map<String, String> FEASTS = Map.of(
            "new years eve", "31 december",
            "new year eve", "31 december",
            "silvester", "31 december",
            "christmas eve", "24 december",
            "heiligabend", "24 december",
            "christmas day", "25 december",
            "new years day", "1 january",
            "new year day", "1 january",
            "neujahr", "1 january");

    private DateText() {}

    static String of(String typed) {
        String years = YEAR.matcher(typed)
                .replaceAll(year ->
                        String.valueOf(DateReader.century(Integer.parseInt(year.group(1)))));
        String text = ORDINAL.matcher(Fold.text(years)).replaceAll(" ").strip();
        for (Map.Entry<String, String> feast : FEASTS.entrySet()) {
            text = text.replace(feast.getKey(), feast.getValue());
        }
        text = LOOSE.matcher(text).replaceAll("$1");
        text = OR_SO.matcher(text).replaceAll("about");
        return BLANKS.matcher(text).matches() ? text.replace(' ', '/') : text;
    }
}
