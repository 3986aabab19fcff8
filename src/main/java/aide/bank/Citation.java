package aide.bank;

import static aide.base.Check.require;

/**
 * Where a fact is stated.
 *
 * @param paragraph a line of the source that is not empty, counted from 1
 */
public record Citation(Source source, int paragraph) {

    public Citation {
        require(paragraph >= 1, "paragraph is %d, the first is 1", paragraph);
        int last = source.paragraphs().count();
        require(
                paragraph <= last,
                "cites %s:%d, but the last paragraph is %d",
                source.id(),
                paragraph,
                last);
        String furniture = source.paragraphs().furnitureAt(paragraph).orElse("");
        require(
                furniture.isEmpty(),
                "cites %s:%d, but that is no text, it is furniture of the page: %s",
                source.id(),
                paragraph,
                furniture);
    }

    /** As a bank writes it: {@code rferl-jan1:12}. */
    public String id() {
        return source.id() + ":" + paragraph;
    }
}
