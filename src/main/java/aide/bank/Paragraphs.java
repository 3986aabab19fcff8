package aide.bank;

import static aide.base.Check.require;

import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The paragraphs of a document: how many there are, and which belong to the page it stood on and not
 * to its text.
 *
 * @param furniture what such a paragraph is, by its number: "share button"
 */
public record Paragraphs(int count, Map<Integer, String> furniture) {

    /** Far more than a document has that people read; so no page about it is without end. */
    static final int COUNT_MAX = 99_999;

    public Paragraphs {
        require(
                count >= 1 && count <= COUNT_MAX,
                "paragraphs is %d, expected 1 to %d",
                count,
                COUNT_MAX);
        furniture = Map.copyOf(furniture);
        for (Map.Entry<Integer, String> each : furniture.entrySet()) {
            int paragraph = each.getKey();
            require(
                    paragraph >= 1 && paragraph <= count,
                    "furniture stands at paragraph %d, but the last is %d",
                    paragraph,
                    count);
            require(!each.getValue().isBlank(), "furniture at paragraph %d is blank", paragraph);
        }
    }

    /** What of the page stands there, if not a part of the text. */
    public Optional<String> furnitureAt(int paragraph) {
        return Optional.ofNullable(furniture.get(paragraph));
    }

    /** The numbers of those that are a part of the text. */
    public IntStream ofText() {
        return IntStream.rangeClosed(1, count)
                .filter(paragraph -> !furniture.containsKey(paragraph));
    }
}
