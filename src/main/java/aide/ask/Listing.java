package aide.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A typed list, cut wherever an item may end; one with such a place inside is several cuts long. */
record Listing(String text, List<Cut> cuts) {

    /** From one place in the text to another. */
    record Cut(int from, int to) {}

    /** Made when the first list is judged: the first frame need not wait for them. */
    private static final class Looks {

        static final Pattern BETWEEN = Pattern.compile(
                "(?:\\s*[,;/&+•]|\\s+(?:and|und|et|plus|та|і|й|и)(?=\\s))++\\s*",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

        static final Pattern BLANKS = Pattern.compile("\\s+");
    }

    Listing {
        cuts = List.copyOf(cuts);
    }

    /** Cut at commas and the like, and at "and". */
    static Listing of(String text) {
        return cut(text, Looks.BETWEEN);
    }

    /** Cut at every blank, for names that stand side by side without a comma. */
    static Listing ofWords(String text) {
        return cut(text, Looks.BLANKS);
    }

    int size() {
        return cuts.size();
    }

    /** The text from one cut to before another, with what stands between them. */
    String slice(int from, int to) {
        return text.substring(cuts.get(from).from(), cuts.get(to - 1).to());
    }

    private static Listing cut(String text, Pattern between) {
        List<Cut> cuts = new ArrayList<>();
        int from = 0;
        Matcher end = between.matcher(text);
        while (end.find()) {
            add(cuts, text, from, end.start());
            from = end.end();
        }
        add(cuts, text, from, text.length());
        return new Listing(text, cuts);
    }

    private static void add(List<Cut> cuts, String text, int from, int to) {
        if (!text.substring(from, to).isBlank()) {
            cuts.add(new Cut(from, to));
        }
    }
}
