package aide.ask;

import aide.text.Fold;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A typed number with its ways of writing made one; what looks like another number is none. */
final class NumberText {

    private static final Pattern JOINED = Pattern.compile("(?<=\\d)_(?=\\d)");
    private static final Pattern BARE_POINT = Pattern.compile("(?<!\\d)[.,](?=\\d)");

    /** "100,000 or so", "more or less 100,000": no second number is offered. */
    private static final Pattern VAGUE =
            Pattern.compile("\\bor (?:so|thereabouts)\\b|\\bmore or less\\b|\\bgive or take\\b");

    /** "No more than" is a bound, and so is "or more"; neither denies or offers anything. */
    private static final Pattern BOUND =
            Pattern.compile("\\b(?:no|not|or) (more|less|fewer|over|under|above|below)\\b");

    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    private NumberText() {}

    static String of(String typed) {
        String text = JOINED.matcher(Fold.text(typed)).replaceAll("");
        text = BARE_POINT.matcher(text).replaceAll("0.").replace(" and a half", " half");
        text = VAGUE.matcher(text).replaceAll("about");
        return BOUND.matcher(text).replaceAll("$1");
    }

    /** With slips in number words mended: "hundred thousnad". */
    static String mended(String text) {
        return WORD.matcher(text).replaceAll(NumberText::mended);
    }

    private static String mended(MatchResult word) {
        return NumberWords.misspelt(word.group()).orElse(word.group());
    }
}
