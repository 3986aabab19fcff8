package aide.bank;

import aide.json.Node;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads which paragraphs are furniture of the page: {@code {"2": "label", "24-26": "author box"}}. */
final class FurnitureReader {

    private static final Pattern RANGE =
            Pattern.compile("([1-9][0-9]{0,4})(?:-([1-9][0-9]{0,4}))?");

    private FurnitureReader() {}

    static Map<Integer, String> read(Node node) {
        Map<Integer, String> furniture = new TreeMap<>();
        node.members().forEach((range, what) -> add(range, what, furniture));
        return furniture;
    }

    private static void add(String range, Node what, Map<Integer, String> furniture) {
        Matcher numbers = RANGE.matcher(range);
        if (!numbers.matches()) {
            throw what.refuse("expected paragraphs such as \"2\" or \"24-26\", got \"%s\"", range);
        }
        int first = Integer.parseInt(numbers.group(1));
        int last = numbers.group(2) == null ? first : Integer.parseInt(numbers.group(2));
        if (last < first) {
            throw what.refuse("\"%s\" ends before it begins", range);
        }
        for (int paragraph = first; paragraph <= last; paragraph++) {
            if (furniture.put(paragraph, what.text()) != null) {
                throw what.refuse("paragraph %d is furniture twice", paragraph);
            }
        }
    }
}
